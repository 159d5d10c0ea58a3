package org.attache.health;

/** What is looked at, in the order in which it is told. */
public enum Subject {
    CONFIGURATION("configuration"),
    KNOWLEDGE("knowledge folder"),
    STORE("store"),
    DISK("disk"),
    EMBEDDING("embedding model"),
    MODEL("language model"),
    TOKEN("Discord token"),
    INTENTS("Discord intents"),
    PERMISSIONS("Discord permissions"),
    INVITE("invite link"),
    CLOCK("clock");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
