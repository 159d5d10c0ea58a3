package org.attache.question.discourse;

/**
 * A phrase of a sentence that says who, where or when.
 *
 * @param lead where it begins with the preposition before it
 * @param start where it begins without one
 * @param end where it ends
 * @param text its words without the preposition
 * @param plural whether it stands for several
 */
record Constituent(Kind kind, int lead, int start, int end, String text, boolean plural) {

    enum Kind {
        PERSON,
        /** Whoever it may be: "visitors", "anyone". */
        ANYBODY,
        PLACE,
        TIME,
        THING
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    String withLead(String sentence) {
        return sentence.substring(lead, end);
    }
}
