package org.attache.knowledge;

/**
 * What of the knowledge folder stands in the current snapshot.
 *
 * @param rules the version of the program's rules that its documents were read by
 * @param fingerprint the folder as it was
 * @param rolledBack whether the snapshot was returned to, and the folder holds something else
 */
public record TakenIn(String rules, String fingerprint, boolean rolledBack) {

    private static final String ROLLED_BACK = " rolled-back";

    public TakenIn(String rules, String fingerprint) {
        this(rules, fingerprint, false);
    }

    /** As a store keeps it; of nothing, where the text is of another kind. */
    public static TakenIn parse(String text) {
        boolean rolledBack = text.endsWith(ROLLED_BACK);
        String rest = rolledBack ? text.substring(0, text.length() - ROLLED_BACK.length()) : text;
        int space = rest.lastIndexOf(' ');
        return space < 0
                ? new TakenIn("", rest, rolledBack)
                : new TakenIn(rest.substring(0, space), rest.substring(space + 1), rolledBack);
    }

    public String text() {
        return rules + " " + fingerprint + (rolledBack ? ROLLED_BACK : "");
    }

    /** The same documents after a return to them from another state of the folder. */
    public TakenIn returnedTo(String currentFingerprint) {
        return new TakenIn(rules, currentFingerprint, true);
    }

    /** Whether documents that did not change are read again, because the rules did. */
    public boolean mustBeReadAnewBy(String currentRules) {
        return !rules.equals(currentRules);
    }

    /**
     * Whether taking the folder in may change something. A return holds until the folder changes, whatever the rules.
     */
    public boolean isBehind(String currentRules, String currentFingerprint) {
        return !fingerprint.equals(currentFingerprint) || (!rolledBack && mustBeReadAnewBy(currentRules));
    }
}
