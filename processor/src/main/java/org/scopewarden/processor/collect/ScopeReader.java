package org.scopewarden.processor.collect;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import org.scopewarden.processor.report.Site;

/** Reads one {@code @RequiresScope}. */
final class ScopeReader {

  private final Site site;
  private final List<List<Literal>> clauses = new ArrayList<>();
  private final List<Site> emptyLists = new ArrayList<>();

  private ScopeReader(Site site) {
    this.site = site;
  }

  /**
   * What the annotation says.
   *
   * @param use where it takes effect
   * @param site where it is written
   */
  static ScopeDeclaration read(Site use, Site site, AnnotationMirror annotation) {
    ScopeReader reader = new ScopeReader(site);
    reader.read(annotation);
    Site reported = reader.clauses.isEmpty() && reader.emptyLists.isEmpty() ? site : use;
    return new ScopeDeclaration(reported, reader.clauses, reader.emptyLists);
  }

  private void read(AnnotationMirror annotation) {
    Annotations.value(annotation, "value").ifPresent(one -> clauses.add(List.of(literal(one))));
    Annotations.value(annotation, "allOf")
        .ifPresent(all -> literals(all).forEach(one -> clauses.add(List.of(one))));
    Annotations.value(annotation, "anyOf").ifPresent(any -> clauses.add(literals(any)));
  }

  private List<Literal> literals(AnnotationValue value) {
    List<Literal> literals = Annotations.elements(value).stream().map(this::literal).toList();
    if (literals.isEmpty()) {
      emptyLists.add(site.at(value));
    }
    return literals;
  }

  private Literal literal(AnnotationValue value) {
    return new Literal(value.getValue().toString(), site.at(value));
  }
}
