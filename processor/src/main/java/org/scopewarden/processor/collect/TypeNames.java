package org.scopewarden.processor.collect;

import com.palantir.javapoet.TypeName;
import javax.lang.model.type.TypeMirror;

/** Names types without the annotations on their use, which {@code TypeMirror} prints as well. */
final class TypeNames {

  private TypeNames() {}

  /** The name as in source, with its type arguments. */
  static String of(TypeMirror type) {
    return TypeName.get(type).toString();
  }
}
