package org.attache.assistant;

/** The stages of an answer, in their order. */
public enum Stage {
    INTERPRET,
    RETRIEVE,
    WRITE,
    VERIFY
}
