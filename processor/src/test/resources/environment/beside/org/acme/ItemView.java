package org.acme;

public record ItemView(long id, String owner) {}
