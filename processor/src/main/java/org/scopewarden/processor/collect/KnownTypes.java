package org.scopewarden.processor.collect;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What is known of a module's types within one round, and forgotten after it. */
final class KnownTypes {

  private final Elements elements;
  private final Set<TypeElement> own;
  private final Hierarchies hierarchies;
  private final SignatureReader signatures;
  private final DeclarationReader declarations;
  private final Map<TypeElement, Adoption> adoptions;
  private final Mounts mounts;

  /** Knows {@code own}, in order, and the classes of jars that their packages speak of. */
  KnownTypes(Collection<TypeElement> own, Elements elements, Types types) {
    this.elements = elements;
    this.own = new LinkedHashSet<>(own);
    this.hierarchies = new Hierarchies(elements, types);
    this.signatures = new SignatureReader(elements, types);
    this.declarations =
        new DeclarationReader(signatures, new CheckReader(hierarchies, elements, types));
    this.adoptions =
        new AdoptionReader(elements, declarations)
            .read(this.own).stream().collect(toMap(Adoption::type, adoption -> adoption));
    Set<TypeElement> all = new LinkedHashSet<>(this.own);
    all.addAll(adoptions.keySet());
    this.mounts = Mounts.of(all, hierarchies, types);
  }

  /** The classes of the module, in order of their names. */
  Set<TypeElement> own() {
    return own;
  }

  boolean isOwn(TypeElement type) {
    return own.contains(type);
  }

  /** The resource classes that hang somewhere. */
  Mounts mounts() {
    return mounts;
  }

  /** What the module's packages say about classes of jars. */
  Collection<Adoption> adoptions() {
    return adoptions.values();
  }

  Optional<Adoption> adoption(TypeElement type) {
    return Optional.ofNullable(adoptions.get(type));
  }

  Hierarchy hierarchy(TypeElement type) {
    return hierarchies.of(type);
  }

  DeclarationReader declarations() {
    return declarations;
  }

  SignatureReader signatures() {
    return signatures;
  }

  LevelReader levels(TypeElement type) {
    return new LevelReader(type, hierarchies, declarations, adoption(type), signatures);
  }

  String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }

  /** Whether the class came with its interceptor. */
  boolean isGuarded(TypeElement type) {
    return elements.getTypeElement(binaryName(type) + "Interceptor") != null;
  }

  boolean hasEndpoints(TypeElement type) {
    return mounts.methods(type).stream().anyMatch(ResourceMethod::isEndpoint);
  }
}
