package org.scopewarden.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which connections keep a credential secret. */
final class TransportPolicyTest {

  @ParameterizedTest(name = "TLS {0}, from {1}, forwarded {2}: {3}")
  @CsvSource({
    "true, 192.0.2.1, '', true",
    "true, '', '', true",
    "false, 192.0.2.1, '', false",
    "false, '', '', false",
    "false, 127.0.0.1, '', true",
    "false, 127.8.9.1, '', true",
    "false, ::1, '', true",
    "false, 0:0:0:0:0:0:0:1, '', true",
    "false, [0:0:0:0:0:0:0:1], '', true",
    "false, [::1, '', false",
    "false, ::1%lo, '', true",
    "false, 127.0.0.1%lo, '', false",
    "false, fd00::5%eth0, https, true",
    "false, ::ffff:127.0.0.1, '', true",
    "false, localhost, '', false",
    "false, 127.0.0.1.evil, '', false",
    "false, 127.1, '', false",
    "false, 2130706433, '', false",
    "false, 999.0.0.1, '', false",
    "false, 127.0.0.1, http, true",
    // Not a trusted proxy: whatever it forwards is ignored.
    "false, 192.0.2.1, https, false",
    // A trusted proxy must say that the client came by TLS, exactly once.
    "false, 10.1.2.3, https, true",
    "false, 10.1.2.3, HTTPS, true",
    "false, 10.1.2.3, '', false",
    "false, 10.1.2.3, http, false",
    "false, 10.1.2.3, https|https, false",
    "false, 10.1.2.3, 'https,http', false",
    "false, ::ffff:10.1.2.3, https, true",
    "false, 11.1.2.3, https, false",
    "false, fd00::5, https, true",
    "false, fd01::5, https, false",
  })
  void protects(boolean secure, String peer, String forwarded, boolean expected) {
    TransportPolicy policy = policy(false, "10.0.0.0/8", "fd00::/16");
    List<String> values =
        Stream.of(forwarded.split("\\|", -1)).filter(value -> !value.isEmpty()).toList();

    assertThat(policy.protects(secure, peer, values)).isEqualTo(expected);
  }

  @Test
  void aTrustedProxyOnThisMachineMustSpeakToo() {
    TransportPolicy policy = policy(false, "127.0.0.1");

    assertThat(policy.protects(false, "127.0.0.1", List.of())).isFalse();
    assertThat(policy.protects(false, "127.0.0.1", List.of("https"))).isTrue();
  }

  @Test
  void letsEverythingPassWhenTold() {
    assertThat(policy(true).protects(false, "192.0.2.1", List.of())).isTrue();
  }

  @ParameterizedTest(name = "{0} holds {1}: {2}")
  @CsvSource({
    "10.0.0.0/8, 10.255.255.255, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "10.1.2.3, 10.1.2.3, true",
    "10.1.2.3, 10.1.2.4, false",
    "10.1.2.3/32, 10.1.2.3, true",
    "10.1.2.3/31, 10.1.2.2, true",
    "10.1.2.3/31, 10.1.2.4, false",
    "192.168.128.0/17, 192.168.129.1, true",
    "192.168.128.0/17, 192.168.127.1, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, ::1, false",
    "::/0, ::1, true",
    "::/0, 127.0.0.1, false",
    "2001:db8::/33, 2001:db8:7fff::1, true",
    "2001:db8::/33, 2001:db8:8000::1, false",
    "::1, ::1, true",
  })
  void blocksHoldTheirAddresses(String block, String address, boolean expected) throws Exception {
    assertThat(AddressBlock.parse(block).orElseThrow().contains(InetAddress.getByName(address)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/8",
        "10.0.0.0/",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/+8",
        "10.0.0.0/8/8",
        "10.0.0.0/1000",
        "::/129",
        "10.0.0",
        "10",
        "10.0.0.0.0",
        "256.0.0.1",
        "010.0.0.1",
        "10.0.0.0/8 ",
        "example.com",
        "localhost",
        ":::",
        "1::2::3",
        "[::1]",
        "fe80::1%lo",
        "12345::"
      })
  void refusesWhatIsNoBlock(String text) {
    assertThat(AddressBlock.parse(text)).isEmpty();
  }

  private static TransportPolicy policy(boolean allowPlainHttp, String... blocks) {
    return new TransportPolicy(
        allowPlainHttp,
        new TrustedProxies(
            Stream.of(blocks).map(block -> AddressBlock.parse(block).orElseThrow()).toList()));
  }
}
