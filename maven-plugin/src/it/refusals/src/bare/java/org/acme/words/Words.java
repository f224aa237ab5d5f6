package org.acme.words;

public final class Words {}
