package org.scopewarden.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.scopewarden.model.AccessRule;
import org.scopewarden.model.Catalog;
import org.scopewarden.model.MethodSignature;
import org.scopewarden.processor.check.BoundCheck;
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
    List<NamedEndpoint> endpoints = NamedEndpoint.name(resource.endpoints());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name.simpleName())
            .addJavadoc("$L", InterceptorJavadoc.of(resource))
            .addAnnotation(GENERATED)
            .addAnnotation(RuntimeTypes.GENERATED_INTERCEPTOR)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(RuntimeTypes.RESOURCE_INTERCEPTOR);
    endpoints.stream().flatMap(this::requirement).forEach(type::addField);
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Called by the runtime.")
            .build());
    type.addMethod(
        override("contract", TypeName.INT).addStatement("return $L", Contract.VERSION).build());
    type.addMethod(
        override("resource", ParameterizedTypeName.get(ClassName.get(Class.class), anything()))
            .addAnnotation(QUIET)
            .addStatement("return $T.class", resource.type())
            .build());
    type.addMethod(
        override("module", ClassName.get(String.class)).addStatement("return $S", module).build());
    type.addMethod(methods(resource, endpoints));
    endpoints.stream().map(InterceptorGenerator::interceptor).forEach(type::addMethod);
    return JavaFile.builder(name.packageName(), type.build()).skipJavaLangImports(true).build();
  }

  private static ClassName name(Resource resource) {
    ClassName type = resource.type();
    return resource.interceptor() instanceof InterceptorSource.Registered registered
        ? registered.name()
        : ClassName.get(type.packageName(), String.join("$", type.simpleNames()) + SUFFIX);
  }

  private static WildcardTypeName anything() {
    return WildcardTypeName.subtypeOf(Object.class);
  }

  private static MethodSpec.Builder override(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned);
  }

  private Stream<FieldSpec> requirement(NamedEndpoint endpoint) {
    if (!(endpoint.endpoint().entry().rule() instanceof AccessRule.Guarded guarded)) {
      return Stream.empty();
    }
    List<BoundCheck> checks = endpoint.endpoint().checks();
    return Stream.of(
        FieldSpec.builder(RuntimeTypes.REQUIREMENT, endpoint.constant())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addAnnotations(checks.isEmpty() ? List.of() : List.of(QUIET))
            .initializer(requirements.write(guarded, checks))
            .build());
  }

  private static MethodSpec methods(Resource resource, List<NamedEndpoint> endpoints) {
    String own = name(resource).simpleName();
    CodeBlock listed =
        endpoints.stream()
            .map(endpoint -> listing(own, endpoint))
            .collect(CodeBlock.joining(",\n"));
    return override(
            "methods",
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.INTERCEPTED_METHOD))
        .addStatement("return $T.of($>$>\n$L$<$<)", List.class, listed)
        .build();
  }

  private static CodeBlock listing(String own, NamedEndpoint named) {
    Endpoint endpoint = named.endpoint();
    CodeBlock signatures =
        Stream.concat(Stream.of(endpoint.entry().method()), endpoint.aliases().stream())
            .map(MethodSignature::toString)
            .map(signature -> CodeBlock.of("$S", signature))
            .collect(CodeBlock.joining(",\n"));
    return CodeBlock.of(
        "$T.of(\n$>$S,\n$L::$L,\n$L)$<",
        RuntimeTypes.INTERCEPTED_METHOD,
        endpoint.entry().id(),
        own,
        named.method(),
        signatures);
  }

  private static MethodSpec interceptor(NamedEndpoint named) {
    return MethodSpec.methodBuilder(named.method())
        .addJavadoc("$L", InterceptorJavadoc.line(named.endpoint()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(RuntimeTypes.DECISION)
        .addParameter(RuntimeTypes.ACCESS_REQUEST, "request")
        .addStatement("return request.$L", call(named))
        .build();
  }

  private static CodeBlock call(NamedEndpoint named) {
    AccessRule rule = named.endpoint().entry().rule();
    if (rule instanceof AccessRule.Guarded) {
      return CodeBlock.of("require($L)", named.constant());
    }
    if (rule instanceof AccessRule.Public open) {
      return CodeBlock.of(open.identify() ? "identify()" : "permitAll()");
    }
    return CodeBlock.of("deny()");
  }
}
