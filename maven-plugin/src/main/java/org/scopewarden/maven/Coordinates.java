package org.scopewarden.maven;

/** This plugin as a POM names it. */
final class Coordinates {

  static final String KEY = "org.scopewarden:scopewarden-maven-plugin";

  private Coordinates() {}
}
