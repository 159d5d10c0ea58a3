package org.attache.source.speakers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.source.sentences.Punctuation;
import org.attache.source.sentences.Quotations;
import org.attache.source.sentences.Span;
import org.attache.source.sentences.SpeechVerbs;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a sentence the words that say whose statement it is: {@code …,” X said}, {@code …,” said X}, {@code X said
 * that …}, {@code …, X said}, {@code X, Y, said} and {@code according to X}.
 */
final class SpeechTag {

    private static final String DELIMITERS = ",;:()–—“”«»\"!?[]…";
    private static final Pattern ACCORDING = Pattern.compile("\\b[Aa]ccording to\\b");
    private static final Pattern CIRCUMSTANCE =
            Pattern.compile("\\s(?:on|in|at|to|during|after)\\s(?!.*\\s(?:on|in|at|to|during|after)\\s).*");
    private static final Pattern ENDS_CLAUSE = Pattern.compile("\\s*(?:[.,;:“\"]|$)|\\s+that\\b");

    private final String text;
    private final Quotations quotations;
    private final Span sentence;

    SpeechTag(String text, Quotations quotations, Span sentence) {
        this.text = text;
        this.quotations = quotations;
        this.sentence = sentence;
    }

    /** Whom the sentence names as its speaker, the first where it names several; null for nobody. */
    @Nullable
    Source source() {
        Matcher verb = SpeechVerbs.PATTERN.matcher(text).region(sentence.start(), sentence.end());
        while (verb.find()) {
            Source source = quotations.insideAt(verb.start()) ? null : subject(verb);
            if (source != null) {
                return source;
            }
        }
        Matcher according = ACCORDING.matcher(text).region(sentence.start(), sentence.end());
        return according.find() && !quotations.insideAt(according.start()) ? phraseAfter(according.end()) : null;
    }

    private @Nullable Source subject(Matcher verb) {
        int from = phraseStart(verb.start());
        int delimiter = Punctuation.trimEnd(text, sentence.start(), from) - 1;
        boolean quoted = from > sentence.start() && endsQuotation(delimiter);
        String phrase = text.substring(from, verb.start());
        if (phrase.isBlank()) {
            return quoted ? phraseAfter(verb.end()) : apposition(delimiter);
        }
        if (from > sentence.start() && !quoted && text.charAt(delimiter) != ',') {
            return null;
        }
        Source source = SourcePhrase.read(phrase);
        boolean speaks = quoted
                || source instanceof Source.Pronoun
                || SpeechVerbs.ALWAYS.contains(verb.group())
                || ENDS_CLAUSE.matcher(text).region(verb.end(), sentence.end()).lookingAt();
        return speaks ? source : null;
    }

    /** Whether a quotation of whole words ends here, not just a word or two that are somebody's. */
    private boolean endsQuotation(int at) {
        boolean commaAfter = text.charAt(at) == ',' && at > sentence.start();
        int mark = commaAfter ? at - 1 : at;
        return quotations.closesAt(mark)
                && mark > sentence.start()
                && (commaAfter || ",.!?…—-".indexOf(text.charAt(mark - 1)) >= 0);
    }

    /** The name between two commas before the verb. */
    private @Nullable Source apposition(int comma) {
        if (comma <= sentence.start() || text.charAt(comma) != ',') {
            return null;
        }
        int from = phraseStart(comma);
        boolean afterComma = from > sentence.start() && text.charAt(from - 1) == ',';
        return afterComma ? named(text.substring(from, comma)) : null;
    }

    /**
     * Whom the phrase behind "said" or "according to" names; often a place or a day follows, or a name after a comma.
     */
    private @Nullable Source phraseAfter(int from) {
        int to = phraseEnd(from);
        String phrase = text.substring(from, to);
        Source source = SourcePhrase.read(phrase);
        if (source != null) {
            return source;
        }
        Source.Named alone = named(CIRCUMSTANCE.matcher(phrase).replaceFirst(""));
        if (alone != null || to == sentence.end() || text.charAt(to) != ',') {
            return alone;
        }
        Source.Named apposition = named(text.substring(to + 1, phraseEnd(to + 1)));
        return apposition == null || apposition.isSurname() ? null : apposition;
    }

    private static Source.@Nullable Named named(String phrase) {
        return SourcePhrase.read(phrase) instanceof Source.Named named ? named : null;
    }

    private int phraseStart(int to) {
        int i = to;
        while (i > sentence.start() && DELIMITERS.indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private int phraseEnd(int from) {
        int i = from;
        while (i < sentence.end() && DELIMITERS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
