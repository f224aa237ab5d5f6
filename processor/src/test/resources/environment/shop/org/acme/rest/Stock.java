package org.acme.rest;

import jakarta.ws.rs.GET;

/** No resource, unless a locator leads to it. */
public class Stock {

  @GET
  public String count() {
    return "7";
  }
}
