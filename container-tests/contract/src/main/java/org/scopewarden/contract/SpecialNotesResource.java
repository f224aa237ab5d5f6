package org.scopewarden.contract;

/** A subclass of a guarded resource: its table would be another, and there is none. */
public class SpecialNotesResource extends NotesResource {}
