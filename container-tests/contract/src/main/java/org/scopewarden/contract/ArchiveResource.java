package org.scopewarden.contract;

/** A subclass without any annotation, with a bridge, {@code create(Object)}. */
public class ArchiveResource extends StoreResource<String> {

  @Override
  public String create(String stored) {
    return "created " + stored;
  }
}
