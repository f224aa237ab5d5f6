package org.scopewarden.contract;

/** A subclass without any annotation, with a bridge that returns {@code Object}. */
public class ArchiveResource extends StoreResource<String> {

  @Override
  public String create(String text) {
    return "created " + text;
  }
}
