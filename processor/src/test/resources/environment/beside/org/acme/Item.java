package org.acme;

import org.immutables.value.Value;

@Value.Immutable
public interface Item {

  long id();

  String name();
}
