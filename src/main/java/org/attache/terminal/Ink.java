package org.attache.terminal;

/** Marks parts of a text for the eye, where a terminal shows it (ECMA-48, Select Graphic Rendition). */
enum Ink {
    PLAIN("", "", ""),
    COLOUR("\u001b[1m", "\u001b[2m", "\u001b[0m");

    private final String bold;
    private final String faint;
    private final String end;

    Ink(String bold, String faint, String end) {
        this.bold = bold;
        this.faint = faint;
        this.end = end;
    }

    String bold(String text) {
        return bold + text + end;
    }

    String faint(String text) {
        return faint + text + end;
    }
}
