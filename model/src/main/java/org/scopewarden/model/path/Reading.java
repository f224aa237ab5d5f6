package org.scopewarden.model.path;

/**
 * What was understood of a regular expression of {@link java.util.regex.Pattern}.
 *
 * @param expression matches whatever the regular expression matches
 * @param isExact whether it matches nothing else
 */
record Reading(Expression expression, boolean isExact) {}
