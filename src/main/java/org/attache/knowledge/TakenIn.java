package org.attache.knowledge;

/**
 * What of the knowledge folder stands in the current snapshot.
 *
 * @param rules the version of the program's rules that its documents were read by; one that no program has where the
 *     snapshot was returned to and may hold documents of any version
 * @param fingerprint the folder as it was
 */
record TakenIn(String rules, String fingerprint) {

    private static final String ROLLED_BACK = "rolled-back";

    /** As a store keeps it. */
    static TakenIn parse(String text) {
        int space = text.lastIndexOf(' ');
        return space < 0 ? new TakenIn("", text) : new TakenIn(text.substring(0, space), text.substring(space + 1));
    }

    static TakenIn rolledBack(String fingerprint) {
        return new TakenIn(ROLLED_BACK, fingerprint);
    }

    String text() {
        return rules + " " + fingerprint;
    }

    /** Whether documents that did not change are read again, because the rules did or may have. */
    boolean mustBeReadAnewBy(String currentRules) {
        return !rules.equals(currentRules);
    }

    /** Whether taking the folder in may change something. A return to a snapshot holds until the folder changes. */
    boolean isBehind(String currentRules, String currentFingerprint) {
        return !fingerprint.equals(currentFingerprint) || !(rules.equals(currentRules) || rules.equals(ROLLED_BACK));
    }
}
