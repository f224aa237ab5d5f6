package org.scopewarden.processor.property;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.scopewarden.processor.property.RuleOracle.Outcome;
import org.scopewarden.processor.property.ServedHierarchy.Written;

/** Random hierarchies, compiled together with their interceptors, for one server to serve. */
public final class ServedBatch {

  private final Map<String, Written> written = new TreeMap<>();
  private final Set<Class<?>> roots = new LinkedHashSet<>();
  private final List<ServedEndpoint> endpoints = new ArrayList<>();
  private final List<ServedRequest> others = new ArrayList<>();
  private final Compiled compiled;

  private ServedBatch(List<Written> all, Compiled compiled) {
    this.compiled = compiled;
    all.forEach(one -> written.put(one.hierarchy().name(), one));
    all.forEach(this::visit);
  }

  /** The hierarchies of {@code count} seeds from {@code first} on. */
  public static ServedBatch of(long first, int count) {
    List<Written> all =
        LongStream.range(first, first + count)
            .mapToObj(seed -> ServedHierarchy.of("h" + seed, seed))
            .toList();
    Compiled compiled = Compiled.of(all.stream().map(Written::hierarchy).toList());
    for (Written one : all) {
      if (!compiled.codes(one.hierarchy()).isEmpty()) {
        throw new AssertionError(
            compiled.errors(one.hierarchy()).toList() + "\n" + one.hierarchy());
      }
    }
    return new ServedBatch(all, compiled);
  }

  /** Those hierarchies whose every concrete class is one that a server deploys. */
  public ServedBatch where(Predicate<Class<?>> deploys) {
    return new ServedBatch(
        written.values().stream()
            .filter(one ->
                one.types().stream()
                    .filter(ServedType::isConcrete)
                    .allMatch(each -> deploys.test(type(one, each))))
            .toList(),
        compiled);
  }

  /** How many there are. */
  public int size() {
    return written.size();
  }

  /** The root resource classes. */
  public Set<Class<?>> roots() {
    return roots;
  }

  /** Each endpoint of the root resources and of what their locators make, once for each way. */
  public List<ServedEndpoint> endpoints() {
    return endpoints;
  }

  /** All other requests that something in the sources could lead a server to serve. */
  public List<ServedRequest> others() {
    return others;
  }

  /** The sources of a hierarchy, and its seed. */
  public String sources(String hierarchy) {
    return Objects.requireNonNull(written.get(hierarchy), hierarchy).hierarchy().toString();
  }

  private void visit(Written one) {
    for (ServedType each : one.types()) {
      if (!each.isConcrete()) {
        continue;
      }
      each.withSupertypes(one.types())
          .filter(above -> !above.path().isEmpty())
          .reduce((above, nearer) -> nearer)
          .ifPresent(mounted -> {
            roots.add(type(one, each));
            visit(one, each, mounted.path(), List.of());
          });
    }
  }

  private void visit(Written one, ServedType resource, String path, List<ServedType> above) {
    List<ServedType> way = new ArrayList<>(above);
    way.add(resource);
    ServedType root = way.get(0);
    List<ServedSlot> routed = resource.endpoints(one.types(), one.slots()).toList();
    for (ServedSlot slot : one.slots()) {
      ServedRequest request = ServedRequest.of(one.hierarchy().name(), path, slot);
      if (routed.contains(slot)) {
        endpoints.add(endpoint(one, root, resource, slot, request));
      } else {
        others.add(request);
      }
    }
    resource
        .withSupertypes(one.types())
        .flatMap(each -> each.locators().stream())
        .filter(locator -> !way.contains(locator.target()) && way.size() < 3)
        .forEach(locator -> visit(one, locator.target(), path + "/" + locator.path(), way));
  }

  private ServedEndpoint endpoint(
      Written one, ServedType root, ServedType resource, ServedSlot slot, ServedRequest request) {
    RandomType executing = RuleOracle.executing(resource.type(), slot.key()).orElseThrow();
    ServedType declaring =
        one.types().stream().filter(each -> each.type() == executing).findFirst().orElseThrow();
    Outcome outcome = RuleOracle.decide(request.hierarchy(), resource.type(), slot.key());
    Class<?> type = type(one, resource);
    return new ServedEndpoint(
        type,
        type(one, declaring),
        resource
            .withSupertypes(one.types())
            .filter(each -> each.routes(slot))
            .map(each -> type(one, each))
            .collect(toSet()),
        type(one, root),
        request,
        declaring.answer(slot) + type.getName(),
        outcome.rule(),
        place(outcome, resource.type()));
  }

  /** Where, seen from the resource class, the deciding declaration stands. */
  private static String place(Outcome outcome, RandomType resource) {
    String[] names = outcome.declaredOn().iterator().next().split("\\.", 3);
    String type =
        names[1].equals(resource.simpleName())
            ? "own"
            : names[1].startsWith("I") ? "interface" : "superclass";
    return type + (names.length == 3 ? " method" : "");
  }

  private Class<?> type(Written one, ServedType of) {
    return compiled.load(one.hierarchy().name() + "." + of.type().simpleName());
  }
}
