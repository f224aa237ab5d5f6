package org.scopewarden.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as an address, since whoever sends it must not make this server ask about it. */
final class LoopbackTest {

  /** Java's own reading asks a name server for each of these. */
  @ParameterizedTest
  @ValueSource(strings = {".:", ".a:b", ".::1", "....:", "999.0.0.1", "cafe", "a.b", "", "."})
  void asksNobodyAboutATextThatIsNoAddress(String text) {
    assertThat(Loopback.isAnswered(text)).isFalse();
    assertThat(Loopback.literal(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {":", "1:", ":1.2.3.4", "1:2:3", "::g", "::ffff:999.0.0.1", "1.2.3.4:80"})
  void readsNoAddressOutOfAPieceOfOne(String text) {
    assertThat(Loopback.literal(text)).isEmpty();
  }

  @Test
  void readsAddressesInAllTheirForms() {
    assertThat(Loopback.literal("10.1.2.3")).isPresent();
    assertThat(Loopback.literal("::ffff:10.1.2.3")).isEqualTo(Loopback.literal("10.1.2.3"));
    assertThat(Loopback.literal("Fe80::1")).isEqualTo(Loopback.literal("fe80:0:0:0:0:0:0:1"));
    assertThat(Loopback.ofPeer("[::1]")).isEqualTo(Loopback.literal("::1"));
    assertThat(Loopback.ofPeer("fe80::1%eth0")).isEqualTo(Loopback.literal("fe80::1"));
  }
}
