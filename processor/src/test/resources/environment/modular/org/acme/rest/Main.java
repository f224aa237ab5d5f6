package org.acme.rest;

import org.scopewarden.runtime.access.InterceptorTable;

/** Does what a server does with a resource: finds its interceptor. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws NoSuchMethodException {
    var list = ToysResource.class.getMethod("list");
    System.out.println(
        new InterceptorTable().find(ToysResource.class, list).orElseThrow().entry());
  }
}
