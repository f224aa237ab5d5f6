package org.scopewarden.processor.generate;

import org.scopewarden.processor.collect.ClassName;

/**
 * A source file.
 *
 * @param type the class that it declares
 * @param table the table that the class holds
 * @param text what stands in the file, in ASCII, whatever the encoding of sources is
 */
public record GeneratedSource(ClassName type, String table, String text) {}
