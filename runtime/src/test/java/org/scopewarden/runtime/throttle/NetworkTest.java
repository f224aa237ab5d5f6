package org.scopewarden.runtime.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses are one sender's. */
final class NetworkTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "203.0.113.7, 203.0.113.7, true",
    "203.0.113.7, 203.0.113.8, false",
    "203.0.113.7, 203.0.112.7, false",
    "203.0.113.7, ::ffff:203.0.113.7, true",
    "2001:db8:0:1::1, 2001:db8:0:1:ffff:ffff:ffff:ffff, true",
    "2001:db8:0:1::1, 2001:db8:0:2::1, false",
    "2001:db8:0:1::1, 2001:db9:0:1::1, false",
    // As bits, one is the beginning of the other.
    "0:0:cb00:7107::1, 203.0.113.7, false",
    "::1, 0.0.0.0, false",
  })
  void isOfOneSender(String one, String other, boolean expected) throws UnknownHostException {
    Network network = Network.of(InetAddress.getByName(one));

    assertThat(network.equals(Network.of(InetAddress.getByName(other)))).isEqualTo(expected);
  }
}
