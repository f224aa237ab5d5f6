package org.scopewarden.sample.data;

/**
 * Something that somebody wrote.
 *
 * @param id given by the database
 * @param author the subject of the token that it was written with
 */
public record Post(long id, String author, String title, String text) {}
