package org.scopewarden.sample.data;

/**
 * Somebody in the directory.
 *
 * @param id given by the database
 * @param name unique; where it is a token's subject, the posts of that subject are this user's
 * @param email unique
 */
public record User(long id, String name, String email) {}
