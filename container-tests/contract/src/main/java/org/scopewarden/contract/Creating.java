package org.scopewarden.contract;

/**
 * A generic super class. An implementation of {@link #create} for a certain type makes a bridge.
 *
 * @param <T> what is created
 */
abstract class Creating<T> {

  public abstract String create(T created);
}
