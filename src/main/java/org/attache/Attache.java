package org.attache;

/** The program. */
public final class Attache {
    private Attache() {}

    public static void main(String[] args) {}
}
