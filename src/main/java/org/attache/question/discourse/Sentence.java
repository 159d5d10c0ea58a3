package org.attache.question.discourse;

import java.time.LocalDate;
import java.util.List;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.Sense;
import org.attache.english.VerbForms;
import org.attache.english.Word;
import org.attache.english.tagging.Tagging;
import org.attache.question.discourse.Constituent.Kind;
import org.attache.visit.VisitLedger;

/** Words with the phrases in them that say who, where and when. */
record Sentence(String text, List<Word> words, List<DateMention> dates, List<Constituent> constituents) {

    /** What phrases are told by. */
    record Known(VisitLedger ledger, Acquaintance acquaintance, LocalDate asOf) {}

    static Sentence read(String text, Known known) {
        List<Word> words = VerbForms.mended(Tagging.words(text));
        List<DateMention> dates = DateFinder.find(text, new Anchor(known.asOf(), Sense.NEAREST));
        return new Sentence(text, words, dates, new Constituents(text, words, dates, known).read());
    }

    List<Constituent> of(Kind kind) {
        return constituents.stream().filter(one -> one.is(kind)).toList();
    }

    boolean has(Kind kind) {
        return constituents.stream().anyMatch(one -> one.is(kind));
    }

    String small(int at) {
        return at >= 0 && at < words.size() ? words.get(at).small() : "";
    }

    /** The words from one on, as they are written. */
    String from(int at) {
        return at < words.size() ? text.substring(words.get(at).start()) : "";
    }

    /** The words without the marks at their end. */
    static String unended(String text) {
        return text.strip().replaceAll("[\\s?.!,;:]+$", "");
    }
}
