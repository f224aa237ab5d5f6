package org.scopewarden.review.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the jar that runs. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Scopewarden " + (version == null ? "(not from a jar)" : version)};
  }
}
