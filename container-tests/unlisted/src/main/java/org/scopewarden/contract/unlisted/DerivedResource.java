package org.scopewarden.contract.unlisted;

/** A subclass of a listed resource: its table would be another, and there is none. */
public class DerivedResource extends OutdatedResource {}
