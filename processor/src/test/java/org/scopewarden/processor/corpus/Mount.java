package org.scopewarden.processor.corpus;

/**
 * A sub-resource locator.
 *
 * @param parent the qualified name of the class that has it
 * @param child the qualified name of the class that it returns
 * @param path the template of its {@code @Path}
 */
record Mount(String parent, String child, String path) {}
