package org.scopewarden.model.compare;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.AccessRule.Guarded;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.ManifestWriter;
import org.scopewarden.model.Manifests.Placed;

/** Makes the digest by which a change is known again, as long as nothing about it is different. */
final class Fingerprint {

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** {@code sha256:} and the digest in hex. */
  static String of(@Nullable Placed before, @Nullable Placed after, List<TakeOver> taken) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(before);
    fingerprint.add(after);
    for (TakeOver each : taken) {
      fingerprint.add(each.before());
      fingerprint.add(each.request());
    }
    return "sha256:" + HexFormat.of().formatHex(fingerprint.digest.digest());
  }

  private void add(@Nullable Placed placed) {
    if (placed == null) {
      add("");
      return;
    }
    add(placed.key());
    placed.entry().routes().forEach(route -> add(Served.mark(route)));
    if (Renaming.namesParameters(placed.entry().rule())) {
      placed.entry().routes().forEach(route -> add(route.parameters().toString()));
    }
    add(ManifestWriter.write(placed.entry().rule()));
    addMeaning(placed.entry().rule(), placed.manifest().catalog());
  }

  private void addMeaning(AccessRule rule, Catalog catalog) {
    if (rule instanceof Guarded guarded) {
      guarded.clauses().forEach(clause -> add(catalog.satisfying(clause).toString()));
    }
  }

  /** With its length, so that no two lists of texts are the same bytes. */
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }
}
