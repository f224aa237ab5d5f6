package org.scopewarden.contract.attacks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Signs any octets as header and claims, by ES256 and the vectors' own key, at their time. */
final class Signer {

  static final String HEADER = "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"ec1\"}";

  private static final String ES256 = "SHA256withECDSAinP1363Format";

  private Signer() {}

  /** Claims that nobody objects to, as texts of JSON, to be changed. */
  static Map<String, String> claims() {
    Map<String, String> claims = new LinkedHashMap<>();
    claims.put("iss", "\"https://as.example\"");
    claims.put("sub", "\"user-1\"");
    claims.put("aud", "\"https://api.example\"");
    claims.put("client_id", "\"svc\"");
    claims.put("iat", "1799999990");
    claims.put("exp", "1800000300");
    claims.put("jti", "\"j-1\"");
    claims.put("scope", "\"orders.read\"");
    return claims;
  }

  /** A token with one claim that is other, or more. */
  static String with(String name, String value) {
    Map<String, String> claims = claims();
    claims.put(name, value);
    return sign(HEADER, object(claims));
  }

  /** A token without one claim. */
  static String without(String name) {
    Map<String, String> claims = claims();
    claims.remove(name);
    return sign(HEADER, object(claims));
  }

  /** A token with another header and good claims. */
  static String under(String header) {
    return sign(header, object(claims()));
  }

  static String object(Map<String, String> members) {
    StringBuilder object = new StringBuilder("{");
    members.forEach((name, value) ->
        object.append(object.length() == 1 ? "" : ",").append("\"" + name + "\":" + value));
    return object.append('}').toString();
  }

  static String sign(String header, String claims) {
    return sign(header.getBytes(StandardCharsets.UTF_8), claims.getBytes(StandardCharsets.UTF_8));
  }

  static String sign(byte[] header, byte[] claims) {
    return sign(header, claims, ES256, key());
  }

  /** A token that is signed by any key. */
  static String sign(byte[] header, byte[] claims, String algorithm, PrivateKey key) {
    String content = Base64URL.encode(header) + "." + Base64URL.encode(claims);
    try {
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + Base64URL.encode(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PrivateKey key() {
    try {
      return ECKey.parse(JSONObjectUtils.toJSONString(TokenVectors.privateKey("ec1")))
          .toECPrivateKey();
    } catch (ParseException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
