package org.attache.people;

import java.util.ArrayList;
import java.util.List;
import org.attache.dates.DateMention;
import org.attache.english.Word;
import org.attache.geography.Gazetteer;

/** Finds the places and dates of a sentence as spans of its words. */
final class Spans {

    private Spans() {}

    /** The date expressions as spans of words, in their order; of two that overlap the first. */
    static List<DateSpan> dates(List<SentenceDates.Dated> dates, List<Word> words) {
        List<DateSpan> spans = new ArrayList<>();
        int at = 0;
        for (SentenceDates.Dated dated : dates) {
            DateMention date = dated.nearest();
            while (at < words.size() && words.get(at).end() <= date.start()) {
                at++;
            }
            int from = at;
            while (at < words.size() && words.get(at).start() < date.end()) {
                at++;
            }
            if (at > from) {
                spans.add(new DateSpan(from, at, date, dated.past(), dated.future(), dated.monthIn()));
            }
        }
        return spans;
    }

    /** The names of places in their order, the longest where they overlap; none within a date. */
    static List<PlaceSpan> places(List<Word> words, List<DateSpan> dates) {
        List<String> texts = words.stream().map(Word::text).toList();
        List<PlaceSpan> spans = new ArrayList<>();
        int date = 0;
        int at = 0;
        while (at < texts.size()) {
            while (date < dates.size() && dates.get(date).until() <= at) {
                date++;
            }
            boolean inDate = date < dates.size() && dates.get(date).from() <= at;
            Gazetteer.Match match = inDate ? null : Gazetteer.match(texts, at);
            boolean part = match != null && !match.adjective() && isPartOfName(words, at, spans);
            if (match != null && !part) {
                spans.add(new PlaceSpan(at, at + match.length(), match.places(), match.adjective(), match.certain()));
            }
            at += match == null ? 1 : match.length();
        }
        return spans;
    }

    /** "Ny-Ålesund" is another place than "Ålesund". */
    private static boolean isPartOfName(List<Word> words, int at, List<PlaceSpan> before) {
        boolean joined = at > 1
                && words.get(at - 1).text().equals("-")
                && words.get(at - 2).end() == words.get(at - 1).start()
                && words.get(at - 1).end() == words.get(at).start()
                && words.get(at - 2).token().isCapitalised();
        return joined && (before.isEmpty() || before.getLast().until() < at - 1);
    }
}
