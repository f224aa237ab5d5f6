package javax.ws.rs;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The annotation of Java EE, as far as it matters. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Path {

  String value();
}
