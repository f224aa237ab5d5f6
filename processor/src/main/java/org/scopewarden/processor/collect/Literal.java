package org.scopewarden.processor.collect;

import org.scopewarden.processor.report.Site;

/** A string in an annotation, and where it stands. */
public record Literal(String text, Site site) {}
