package org.attache.source.sentences;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows quotations that end like a sentence but are followed by who said them: {@code “Will they come?” Ek asked.} */
final class QuotedSpeech {

    private static final Pattern SPEAKER = Pattern.compile("((?:\\p{L}[\\p{L}\\p{M}’'-]{0,30}+\\s{1,3}){1,8}?)"
            + SpeechVerbs.ANY + "(?:\\s{0,3}[.,;]|\\s{1,3}(?:in|on|at|during|after|to)\\b)");

    private QuotedSpeech() {}

    /** Whether the sentence goes on after a quotation. */
    static boolean join(Boundary boundary) {
        String text = boundary.text();
        if (text.charAt(boundary.mark()) == '.'
                || Openers.contains(boundary.nextWord())
                || !closesQuotation(boundary)) {
            return false;
        }
        Matcher speaker = SPEAKER.matcher(text);
        return speaker.region(boundary.next(), Math.min(text.length(), boundary.next() + 200))
                .lookingAt();
    }

    private static boolean closesQuotation(Boundary boundary) {
        for (int i = boundary.mark() + 1; i < boundary.end(); i++) {
            if (boundary.quotations().closesAt(i) || boundary.text().charAt(i) == '’') {
                return true;
            }
        }
        return false;
    }
}
