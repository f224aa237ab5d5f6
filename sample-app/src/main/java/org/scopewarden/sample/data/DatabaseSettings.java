package org.scopewarden.sample.data;

/**
 * Which database.
 *
 * @param url a JDBC URL of H2 or PostgreSQL
 * @param password may be empty
 */
public record DatabaseSettings(String url, String user, String password) {

  /** User and address, without the URL's parameters: a password may be among them. */
  @Override
  public String toString() {
    return user + " at " + url.split("[?;]", 2)[0];
  }
}
