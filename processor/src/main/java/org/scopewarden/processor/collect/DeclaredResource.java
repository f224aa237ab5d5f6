package org.scopewarden.processor.collect;

import java.util.List;
import javax.lang.model.element.TypeElement;
import org.scopewarden.model.Entry;
import org.scopewarden.processor.report.Site;

/**
 * A resource class, as found.
 *
 * @param interceptor where its interceptor comes from
 * @param onClass what the class and those above it say for all endpoints
 * @param strays methods that look like endpoints, or guarded, and are not, or else the class
 * @param unresolved locators whose return type tells no class
 * @param unguarded locators that lead to a class of a jar that has no interceptor
 * @param work what locators do besides constructing and returning
 */
public record DeclaredResource(
    TypeElement element,
    ClassName type,
    InterceptorSource interceptor,
    List<Declarations> onClass,
    List<DeclaredEndpoint> endpoints,
    List<Stray> strays,
    List<UnresolvedLocator> unresolved,
    List<UnguardedTarget> unguarded,
    List<LocatorWork> work) {

  public DeclaredResource {
    onClass = List.copyOf(onClass);
    endpoints = List.copyOf(endpoints);
    strays = List.copyOf(strays);
    unresolved = List.copyOf(unresolved);
    unguarded = List.copyOf(unguarded);
    work = List.copyOf(work);
  }

  /** The id that one of the endpoints has in the manifest. */
  public String id(DeclaredEndpoint endpoint) {
    return Entry.id(type.binaryName(), endpoint.signature());
  }

  /** The package of its interceptor. */
  public String packageName() {
    return interceptor instanceof InterceptorSource.Registered registered
        ? registered.name().packageName()
        : type.packageName();
  }

  /**
   * A locator whose return type tells no class.
   *
   * @param id its resource class and its signature, in the form of an endpoint's id
   */
  public record UnresolvedLocator(Site site, String id) {}

  /**
   * A class that a locator leads to and that nothing guards.
   *
   * @param locator the name of the method
   * @param type the name of the class
   */
  public record UnguardedTarget(Site site, String locator, String type) {}

  /**
   * What a locator does before anything is decided.
   *
   * @param text the locator's name and what it does, in a few words
   */
  public record LocatorWork(Site site, String text) {}

  /**
   * Declarations where they have no effect.
   *
   * @param site the first of them
   * @param name the method's name, or the class's
   * @param kind why nothing enforces them
   */
  public record Stray(Site site, String name, Kind kind) {

    /** Why nothing enforces a declaration. */
    public enum Kind {
      /** Containers route to public methods only. */
      NOT_PUBLIC,
      /** Nothing routes to it. */
      STATIC,
      /** It is annotated for Jakarta REST; Jersey routes to it, other containers do not. */
      ROUTED_STATIC,
      /** It leads to a sub-resource, and runs before anything is decided. */
      LOCATOR,
      /** It has no request method designator. */
      NO_DESIGNATOR,
      /** The class, or one around it, is private: its interceptor could not name it. */
      PRIVATE_CLASS,
      /** Neither a path nor a locator leads to its class. */
      NO_RESOURCE,
      /** It is a resource class of the time before Jakarta REST. */
      OLD_NAMESPACE,
      /** A package speaks of a class that can speak for itself. */
      COMPILED_HERE,
      /** A package speaks of a class that was compiled with Scopewarden. */
      GUARDED_BY_ITS_JAR,
      /** A package speaks of the same class or method twice. */
      DECLARED_BEFORE
    }
  }
}
