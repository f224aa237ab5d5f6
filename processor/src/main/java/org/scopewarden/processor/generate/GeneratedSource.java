package org.scopewarden.processor.generate;

import org.scopewarden.processor.collect.ClassName;

/** A source file, and the class that it declares. */
public record GeneratedSource(ClassName type, String text) {}
