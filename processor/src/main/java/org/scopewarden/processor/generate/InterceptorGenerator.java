package org.scopewarden.processor.generate;

import java.util.ArrayList;
import java.util.List;
import org.scopewarden.model.Catalog;
import org.scopewarden.processor.check.Endpoint;
import org.scopewarden.processor.check.Resource;
import org.scopewarden.processor.collect.ClassName;
import org.scopewarden.processor.collect.InterceptorSource;

/**
 * Turns an accepted resource into the source of its interceptor: a table as text, which the runtime
 * reads, and the calls of object checks. Names of other packages are written in full, so that no
 * name in the user's package can be taken for one of ours.
 */
public final class InterceptorGenerator {

  private static final String SUFFIX = "Interceptor";
  private static final String TABLE = "org.scopewarden.runtime.access.GeneratedTable";
  private static final String PROCESSOR = "\"org.scopewarden.processor.ScopewardenProcessor\"";
  private static final String ORIGIN = "Generated from its annotations: change those.";
  private static final String INDENTATION = " ".repeat(8);

  /**
   * What a user's build warns of may be named here, and that is not the user's doing. ecj, which
   * warns of what is suppressed in vain, knows the first.
   */
  private static final String QUIET =
      "@SuppressWarnings({\"all\", \"deprecation\", \"removal\", \"auxiliaryclass\"})";

  private final String module;
  private final TableWriter tables;

  /** Generates for a module whose scopes imply each other as {@code catalog} says. */
  public InterceptorGenerator(String module, Catalog catalog) {
    this.module = module;
    this.tables = new TableWriter(catalog);
  }

  /** The source of {@code resource}'s interceptor. */
  public GeneratedSource generate(Resource resource) {
    ClassName name = name(resource);
    String simple = name.simpleNames().get(0);
    String guarded = JavaText.name(resource.type(), name.packageName());
    List<String> lines = tables.write(resource);
    String text =
        packageLine(name.packageName())
            + ("/** Decides who may call {@link " + guarded + "}. " + ORIGIN + " */\n")
            + "@javax.annotation.processing.Generated("
            + PROCESSOR
            + ")\n"
            + "@org.scopewarden.runtime.access.GeneratedInterceptor\n"
            + ("public final class " + simple + " extends " + TABLE + " {\n\n")
            + "  /** Called by the runtime. */\n"
            + ("  " + QUIET + "\n")
            + ("  public " + simple + "() {\n")
            + ("    super(\n" + arguments(guarded, lines) + ");\n")
            + checks(resource, name.packageName())
            + "  }\n}\n";
    return new GeneratedSource(name, JavaText.lines(lines), JavaText.ascii(text));
  }

  private static ClassName name(Resource resource) {
    ClassName type = resource.type();
    return resource.interceptor() instanceof InterceptorSource.Registered registered
        ? registered.name()
        : new ClassName(type.packageName(), List.of(String.join("$", type.simpleNames()) + SUFFIX));
  }

  private static String packageLine(String name) {
    return name.isEmpty() ? "" : "package " + name + ";\n\n";
  }

  private String arguments(String guarded, List<String> table) {
    List<String> arguments = new ArrayList<>();
    arguments.add(String.valueOf(Contract.VERSION));
    arguments.add(JavaText.literal(module));
    arguments.add(guarded + ".class");
    for (List<String> lines : TextLimit.split(table)) {
      arguments.add(JavaText.block(lines, INDENTATION));
    }
    return INDENTATION + String.join(",\n" + INDENTATION, arguments);
  }

  private static String checks(Resource resource, String in) {
    StringBuilder calls = new StringBuilder();
    for (Endpoint endpoint : resource.endpoints()) {
      String method = JavaText.literal(endpoint.entry().method().toString());
      endpoint.checks().forEach(check -> calls.append(CheckWriter.write(method, check, in)));
    }
    return calls.toString();
  }
}
