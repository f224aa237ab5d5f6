package org.scopewarden.runtime.config;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.scopewarden.runtime.token.OtherKinds;
import org.scopewarden.runtime.token.TokenShape;
import org.scopewarden.runtime.token.TokenShape.Lackable;

/** Reads in what an issuer's tokens deviate from RFC 9068. */
final class TokenShapeReader {

  /** A media type, or its second half (RFC 6838 §4.2). */
  private static final Pattern TYPE = Pattern.compile("(?:[\\w.+-]+/)?[\\w.+-]+");

  private final ConfiguredValues values;

  TokenShapeReader(ConfiguredValues values) {
    this.values = values;
  }

  TokenShape read() {
    return new TokenShape(
        types(),
        mayLack(),
        values.required(Key.JWT_CLIENT_ID_CLAIM),
        values.required(Key.JWT_SCOPE_CLAIM),
        values.flag(Key.JWT_SCOPE_ARRAY));
  }

  private Set<String> types() {
    Set<String> types = new LinkedHashSet<>(values.requiredList(Key.JWT_TYPES));
    for (String type : types) {
      if (!TYPE.matcher(type).matches()) {
        values.problem(Key.JWT_TYPES, "names \"" + type + "\", which is no type");
      } else if (OtherKinds.isType(type)) {
        values.problem(Key.JWT_TYPES, "names \"" + type + "\", which is no access token's");
      }
    }
    return types;
  }

  private Set<Lackable> mayLack() {
    Set<Lackable> claims = EnumSet.noneOf(Lackable.class);
    for (String name : values.list(Key.JWT_MAY_LACK)) {
      Arrays.stream(Lackable.values())
          .filter(claim -> claim.claim().equals(name))
          .findFirst()
          .ifPresentOrElse(
              claims::add,
              () -> values.problem(Key.JWT_MAY_LACK, "names \"" + name + "\", not one of those"));
    }
    return claims;
  }
}
