package org.attache.clause.entailment.consequence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.dates.Meaning;
import org.attache.english.Numbers;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.people.DateSpan;
import org.attache.people.Sentence;
import org.jspecify.annotations.Nullable;

/** The words of a sentence by their places, for rules that build other sentences of them. Immutable. */
record Passage(Sentence sentence) {

    List<Word> words() {
        return sentence.words();
    }

    int size() {
        return sentence.words().size();
    }

    /** The word in small letters; empty outside of the sentence. */
    String small(int i) {
        return i < 0 || i >= size() ? "" : words().get(i).small();
    }

    Tag tag(int i) {
        return i < 0 || i >= size() ? Tag.STOP : words().get(i).tag();
    }

    String lemma(int i) {
        return i < 0 || i >= size() ? "" : words().get(i).lemma();
    }

    /** The number that a word is; null for none, and for a part of a date. */
    @Nullable
    Integer number(int i) {
        return i < 0 || i >= size() || isDate(i)
                ? null
                : Numbers.cardinal(words().get(i).text());
    }

    boolean isDate(int i) {
        return sentence.dates().stream().anyMatch(date -> date.from() <= i && i < date.until());
    }

    /** The words from a place to another as they stand in the text. */
    String text(int from, int until) {
        return from >= until
                ? ""
                : sentence.text()
                        .substring(
                                words().get(from).start(),
                                words().get(until - 1).end());
    }

    /** Behind the last word that is no full stop. */
    int end() {
        int end = size();
        while (end > 0 && tag(end - 1) == Tag.STOP) {
            end--;
        }
        return end;
    }

    /** The whole sentence with other words in place of some. */
    String replaced(int from, int until, String words) {
        return sentence(text(0, from), words, text(until, size()));
    }

    /** Pieces of text as a sentence. */
    static String sentence(String... pieces) {
        String joined = String.join(" ", pieces)
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll(" ([,.;:!?])", "$1")
                .replaceAll("^[,;:] *", "")
                .replaceAll(",([.,])", "$1");
        if (joined.isEmpty()) {
            return joined;
        }
        String end = joined.matches("(?s).*[.!?]") ? "" : ".";
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + end;
    }

    boolean isFinite(int i) {
        return switch (tag(i)) {
            case VBD, VBZ, VBP, MD -> true;
            default -> false;
        };
    }

    /** The first finite verb from a place on; the end where there is none. */
    int finite(int from) {
        int at = from;
        while (at < size() && !isFinite(at)) {
            at++;
        }
        return at;
    }

    /** Whether what is said is quoted, asked, denied or only supposed, so that no part of it stands alone. */
    boolean isOpen() {
        boolean quoted = sentence.text().matches("(?s).*[\"“”?].*");
        return quoted
                || words().stream().anyMatch(word -> switch (word.small()) {
                    case "if", "unless", "whether", "or", "neither", "nor" -> true;
                    default -> false;
                });
    }

    static Optional<DateRange> days(DateSpan span) {
        return span.nearest().meaning() instanceof Meaning.Dated dated ? Optional.of(dated.range()) : Optional.empty();
    }

    /** The one day that a date means; empty for several. */
    static Optional<LocalDate> day(DateSpan span) {
        return days(span).filter(range -> range.days() == 1).map(DateRange::first);
    }

    static String said(LocalDate day) {
        return DateWords.of(DateRange.on(day));
    }
}
