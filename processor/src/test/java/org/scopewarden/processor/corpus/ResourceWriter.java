package org.scopewarden.processor.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes one resource class, and the interface or superclass that it inherits from, if any. */
final class ResourceWriter {

  private static final String OVERRIDE = "@Override";

  private final Mounts mounts;
  private final String stubs;
  private final MethodWriter methods;

  ResourceWriter(Mounts mounts, String stubs, TypeTexts types) {
    this.mounts = mounts;
    this.stubs = stubs;
    this.methods = new MethodWriter(stubs, types);
  }

  /** The sources for all endpoints of the class {@code type}, which inherits all or none. */
  Stream<SourceFile> write(String type, List<EndpointFact> endpoints) {
    RoutingWriter routing = new RoutingWriter(endpoints, !mounts.isSubResource(type), stubs);
    Optional<Inheritance> inheritance = endpoints.get(0).inheritance();
    return inheritance
        .map(from ->
            Stream.of(parent(from, endpoints, routing), heir(type, from, endpoints, routing)))
        .orElseGet(() -> Stream.of(whole(type, endpoints, routing)));
  }

  private SourceFile whole(String type, List<EndpointFact> endpoints, RoutingWriter routing) {
    TypeWriter writer = new TypeWriter(type, "public class", "");
    writer.annotate(routing.onClass());
    writer.annotate(accessOnClass(endpoints));
    for (EndpointFact endpoint : endpoints) {
      writer.add(
          methods.endpoint(
              endpoint, onMethod(endpoint, routing), accessOnMethod(endpoint, endpoints)));
    }
    return withLocators(type, writer);
  }

  private SourceFile parent(Inheritance from, List<EndpointFact> endpoints, RoutingWriter routing) {
    String kind = from.isInterface() ? "public interface" : "public abstract class";
    TypeWriter writer =
        new TypeWriter(
            from.parent(), kind, from.isInterface() ? "" : "<" + TypeTexts.VARIABLE + ">");
    if (from.isInterface()) {
      writer.annotate(routing.onClass());
    }
    for (EndpointFact endpoint : endpoints) {
      List<String> access = from.declaresAccess() ? accessOnMethod(endpoint, endpoints) : List.of();
      writer.add(methods.inParent(endpoint, onMethod(endpoint, routing), access));
    }
    return writer.write();
  }

  private SourceFile heir(
      String type, Inheritance from, List<EndpointFact> endpoints, RoutingWriter routing) {
    TypeWriter writer = new TypeWriter(type, "public class", methods.parent(from));
    if (!from.isInterface()) {
      writer.annotate(routing.onClass());
    }
    writer.annotate(accessOnClass(endpoints));
    for (EndpointFact endpoint : endpoints) {
      List<String> annotations = new ArrayList<>(List.of(OVERRIDE));
      if (!from.declaresAccess()) {
        annotations.addAll(accessOnMethod(endpoint, endpoints));
      }
      if (endpoint.inheritance().filter(Inheritance::overridden).isPresent()) {
        writer.add(methods.bare(endpoint, annotations));
      }
    }
    return withLocators(type, writer);
  }

  private SourceFile withLocators(String type, TypeWriter writer) {
    mounts.in(type).forEach(mount -> writer.add(methods.locator(mount)));
    return writer.write();
  }

  private List<String> accessOnClass(List<EndpointFact> endpoints) {
    return endpoints.stream().filter(EndpointFact::onClass).map(this::access).distinct().toList();
  }

  private static List<String> onMethod(EndpointFact endpoint, RoutingWriter routing) {
    List<String> annotations = new ArrayList<>(routing.onMethod(endpoint));
    annotations.addAll(Acknowledgements.ofParameters(endpoint));
    return annotations;
  }

  private List<String> accessOnMethod(EndpointFact endpoint, List<EndpointFact> inClass) {
    List<String> annotations = new ArrayList<>();
    if (!endpoint.onClass()) {
      annotations.add(access(endpoint));
      annotations.addAll(Acknowledgements.ofAccess(endpoint, inClass));
    }
    return annotations;
  }

  private String access(EndpointFact endpoint) {
    return endpoint.permission().annotation(stubs + "." + Application.SCOPES);
  }
}
