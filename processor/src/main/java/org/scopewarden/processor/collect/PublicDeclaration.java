package org.scopewarden.processor.collect;

import org.scopewarden.processor.report.Site;

/** One {@code @Public}, as written. */
public record PublicDeclaration(Site site, Literal reason, boolean identify) {}
