package org.acme;

import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Getter;

@Getter
@Builder
@AllArgsConstructor(access = AccessLevel.PACKAGE)
public class Account {

  private final long id;
  private final String owner;
}
