package org.scopewarden.runtime.config;

import java.util.List;

/** The configuration cannot be used. The message names each key, what is wrong, and an example. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** One line for each problem. */
  public ConfigurationException(List<String> problems) {
    super("Scopewarden cannot start:\n  " + String.join("\n  ", problems));
  }
}
