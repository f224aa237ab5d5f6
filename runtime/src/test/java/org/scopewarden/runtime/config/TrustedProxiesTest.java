package org.scopewarden.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a request comes from, by the word of proxies at 10.0.0.0/8 and ::1. */
final class TrustedProxiesTest {

  private final TrustedProxies proxies =
      new TrustedProxies(
          Stream.of("10.0.0.0/8", "::1").map(b -> AddressBlock.parse(b).orElseThrow()).toList());

  @ParameterizedTest(name = "from {0}, forwarded for {1}: {2}")
  @CsvSource({
    // Nobody's word but the connection's.
    "203.0.113.7, '', 203.0.113.7",
    "203.0.113.7, 198.51.100.1, 203.0.113.7",
    "2001:db8::1, 198.51.100.1, 2001:db8::1",
    "[2001:db8::1%eth0], '', 2001:db8::1",
    // A trusted proxy's.
    "10.0.0.1, 198.51.100.1, 198.51.100.1",
    "::1, 198.51.100.1, 198.51.100.1",
    "10.0.0.1, ' 198.51.100.1 ', 198.51.100.1",
    "10.0.0.1, '203.0.113.9, 198.51.100.1', 198.51.100.1",
    "10.0.0.1, '203.0.113.9, 198.51.100.1, 10.0.0.2', 198.51.100.1",
    "10.0.0.1, '203.0.113.9|198.51.100.1|10.0.0.2, 10.9.9.9', 198.51.100.1",
    "10.0.0.1, 'evil, 198.51.100.1', 198.51.100.1",
    "10.0.0.1, 198.51.100.1:4711, 198.51.100.1",
    "10.0.0.1, [2001:db8::1]:4711, 2001:db8::1",
    "10.0.0.1, [2001:db8::1], 2001:db8::1",
    "10.0.0.1, 2001:db8::1, 2001:db8::1",
    "10.0.0.1, 192.168.0.1, 192.168.0.1",
  })
  void isKnown(String peer, String forwarded, String sender) throws Exception {
    assertThat(sender(peer, forwarded)).isEqualTo(InetAddress.getByName(sender));
  }

  @ParameterizedTest(name = "from {0}, forwarded for {1}")
  @CsvSource({
    "'', ''",
    "'', 198.51.100.1",
    "localhost, ''",
    // A proxy that is not known as one may stand on this machine.
    "127.0.0.1, ''",
    "127.0.0.1, 198.51.100.1",
    // Trusted, and says nothing, or what nobody can read.
    "10.0.0.1, ''",
    "10.0.0.1, 10.0.0.2",
    "10.0.0.1, unknown",
    "10.0.0.1, _hidden",
    "10.0.0.1, '198.51.100.1,'",
    "10.0.0.1, '198.51.100.1, evil'",
    "10.0.0.1, '198.51.100.1, evil, 10.0.0.2'",
    "10.0.0.1, 198.51.100.1:",
    "10.0.0.1, 198.51.100.1:4711:4711",
    "10.0.0.1, 198.51.100.256",
    "10.0.0.1, 3325256705",
  })
  void isUnknown(String peer, String forwarded) {
    assertThat(sender(peer, forwarded)).isNull();
  }

  @Test
  void nobodyIsTrustedUnlessSaid() throws Exception {
    assertThat(new TrustedProxies(List.of()).sender("10.0.0.1", List.of("198.51.100.1")))
        .isEqualTo(InetAddress.getByName("10.0.0.1"));
  }

  private @Nullable InetAddress sender(String peer, String forwarded) {
    return proxies.sender(
        peer, Stream.of(forwarded.split("\\|", -1)).filter(line -> !line.isEmpty()).toList());
  }
}
