package org.scopewarden.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Catalog;
import org.scopewarden.processor.check.Endpoint;
import org.scopewarden.processor.check.Resource;
import org.scopewarden.processor.collect.InterceptorSource;

/**
 * Turns an accepted resource into the source of its interceptor: data, and dispatch to the runtime.
 */
public final class InterceptorGenerator {

  private static final String SUFFIX = "Interceptor";
  private static final AnnotationSpec GENERATED =
      AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
          .addMember("value", "$S", "org.scopewarden.processor.ScopewardenProcessor")
          .build();

  /**
   * What a user's build warns of may be named here, and that is not the user's doing. ecj, which
   * warns of what is suppressed in vain, knows the first.
   */
  private static final AnnotationSpec QUIET =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "{$S, $S, $S, $S}", "all", "deprecation", "removal", "auxiliaryclass")
          .build();

  private final String module;
  private final RequirementWriter requirements;

  /** Generates for a module whose scopes imply each other as {@code catalog} says. */
  public InterceptorGenerator(String module, Catalog catalog) {
    this.module = module;
    this.requirements = new RequirementWriter(catalog);
  }

  /** The source file of {@code resource}'s interceptor. */
  public JavaFile generate(Resource resource) {
    ClassName name = name(resource);
    TypeSpec type =
        TypeSpec.classBuilder(name.simpleName())
            .addJavadoc("$L", InterceptorJavadoc.of(resource))
            .addAnnotation(GENERATED)
            .addAnnotation(RuntimeTypes.GENERATED_INTERCEPTOR)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(RuntimeTypes.GENERATED_TABLE)
            .addMethod(table(resource))
            .build();
    return JavaFile.builder(name.packageName(), type).skipJavaLangImports(true).build();
  }

  private static ClassName name(Resource resource) {
    ClassName type = resource.type();
    return resource.interceptor() instanceof InterceptorSource.Registered registered
        ? registered.name()
        : ClassName.get(type.packageName(), String.join("$", type.simpleNames()) + SUFFIX);
  }

  private MethodSpec table(Resource resource) {
    CodeBlock rows =
        resource.endpoints().stream()
            .map(endpoint -> CodeBlock.of(",\n$L", row(endpoint)))
            .collect(CodeBlock.joining(""));
    return MethodSpec.constructorBuilder()
        .addJavadoc("Called by the runtime.")
        .addAnnotation(QUIET)
        .addModifiers(Modifier.PUBLIC)
        .addStatement(
            "super(\n$L,\n$S,\n$T.class$L)", Contract.VERSION, module, resource.type(), rows)
        .build();
  }

  private CodeBlock row(Endpoint endpoint) {
    CodeBlock signatures =
        Stream.concat(Stream.of(endpoint.entry().method()), endpoint.aliases().stream())
            .map(signature -> CodeBlock.of("$S", signature.toString()))
            .collect(CodeBlock.joining(",\n"));
    return CodeBlock.of(
        "$L($>$>\n$S$L,\n$L$<$<)",
        word(endpoint.entry().rule()),
        endpoint.entry().id(),
        requirement(endpoint),
        signatures);
  }

  /** The method of the runtime's that decides. */
  private static String word(AccessRule rule) {
    if (rule instanceof AccessRule.Guarded) {
      return "require";
    }
    if (rule instanceof AccessRule.Public open) {
      return open.identify() ? "identify" : "permitAll";
    }
    return "deny";
  }

  private CodeBlock requirement(Endpoint endpoint) {
    return endpoint.entry().rule() instanceof AccessRule.Guarded guarded
        ? CodeBlock.of(",\n$L", requirements.write(guarded, endpoint.checks()))
        : CodeBlock.of("");
  }
}
