package org.scopewarden.contract.attacks.index;

/**
 * A requirement, or an attack, that a test can name in a {@code @Tag}.
 *
 * @param id such as {@code JWT-03} or {@code JK-007}
 * @param component what it is about
 * @param weight how binding a requirement is, or what an attack must be answered with
 * @param text what must hold, or what is sent
 * @param source where that is said
 */
record Row(String id, String component, String weight, String text, String source) {}
