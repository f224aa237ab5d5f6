package org.scopewarden.processor.report;

/** Where a problem is: in the source, or in a file that goes with it. */
public sealed interface Location permits Site, FileLine {}
