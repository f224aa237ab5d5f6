package org.scopewarden.runtime.token;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scopewarden.runtime.fuzz.Invariant;

/** Fuzzes the header of a JWS: what is read of it means the same when it is written again. */
public final class JoseHeaderFuzz {

  private static final int LONGEST_KID = 256;

  private JoseHeaderFuzz() {}

  /** Takes the input for the octets of a header. */
  public static void fuzzerTestOneInput(byte[] input) {
    JoseHeader header = read(input);
    if (header == null) {
      return;
    }
    String kid = header.kid();
    Invariant.holds(
        kid == null || (!kid.isEmpty() && kid.length() <= LONGEST_KID), "a kid is bounded");
    byte[] again = Json.of(members(header)).getBytes(StandardCharsets.UTF_8);
    Invariant.holds(header.equals(read(again)), "a header reads as it was read");
  }

  private static Map<String, Object> members(JoseHeader header) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("alg", header.algorithm());
    if (header.kid() != null) {
      members.put("kid", header.kid());
    }
    if (header.type() != null) {
      members.put("typ", header.type());
    }
    if (header.announcesContent()) {
      members.put("cty", "whatever");
    }
    return members;
  }

  private static @Nullable JoseHeader read(byte[] header) {
    try {
      return JoseHeader.read(CompactJws.read(TestIssuer.encode(header) + "..AA"));
    } catch (TokenRefusedException e) {
      Invariant.holds(e.refusal().status() == 401, "a refusal is 401");
      return null;
    }
  }
}
