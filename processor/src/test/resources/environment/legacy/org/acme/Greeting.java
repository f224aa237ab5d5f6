package org.acme;

public final class Greeting {

  public String text() {
    return "hello";
  }
}
