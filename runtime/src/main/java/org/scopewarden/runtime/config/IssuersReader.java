package org.scopewarden.runtime.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads the trusted issuers: the only one, or each of those that are listed. */
final class IssuersReader {

  private final ConfiguredValues values;

  IssuersReader(ConfiguredValues values) {
    this.values = values;
  }

  List<IssuerSettings> read() {
    List<IssuerSettings> issuers = new ArrayList<>();
    List<String> names = values.list(Key.ISSUERS);
    if (names.isEmpty()) {
      add(issuers, values);
      return issuers;
    }
    checkNames(names);
    checkThatNoneIsForAll();
    for (String name : new LinkedHashSet<>(names)) {
      add(issuers, values.of(name));
    }
    return issuers;
  }

  private void add(List<IssuerSettings> issuers, ConfiguredValues own) {
    IssuerSettings issuer = new JwtSettingsReader(own).read();
    if (issuer == null) {
      return; // Why is a problem.
    }
    String iss = issuer.tokens().issuer();
    if (issuers.stream().anyMatch(other -> other.tokens().issuer().equals(iss))) {
      own.problem(Key.JWT_ISSUER, "is \"" + iss + "\", and so is that of another issuer");
    }
    issuers.add(issuer);
  }

  private void checkNames(List<String> names) {
    for (String name : new LinkedHashSet<>(names)) {
      if (!KeyNames.isIssuer(name)) {
        values.problem(Key.ISSUERS, "names \"" + name + "\", which is no short name");
      }
      if (names.indexOf(name) != names.lastIndexOf(name)) {
        values.problem(Key.ISSUERS, "names \"" + name + "\" twice");
      }
    }
  }

  /** A value for all issuers that none of them takes would be set in vain. */
  private void checkThatNoneIsForAll() {
    for (Key key : Key.values()) {
      if (key.identifiesIssuer() && values.isSet(key)) {
        values.problem(
            key, "is set beside " + Key.ISSUERS.key() + ": set it for each of those instead");
      }
    }
  }
}
