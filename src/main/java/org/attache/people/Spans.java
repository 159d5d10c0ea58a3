package org.attache.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.Sense;
import org.attache.english.Word;
import org.attache.geography.Gazetteer;
import org.jspecify.annotations.Nullable;

/** Finds the places and dates of a sentence as spans of its words. */
final class Spans {

    private Spans() {}

    /** The date expressions in their order. */
    static List<DateSpan> dates(String text, List<Word> words, @Nullable LocalDate published) {
        List<DateMention> nearest = DateFinder.find(text, new Anchor(published, Sense.NEAREST));
        if (nearest.isEmpty()) {
            return List.of();
        }
        List<DateMention> past = DateFinder.find(text, new Anchor(published, Sense.PAST));
        List<DateMention> future = DateFinder.find(text, new Anchor(published, Sense.FUTURE));
        List<DateSpan> spans = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < nearest.size(); i++) {
            DateMention date = nearest.get(i);
            while (at < words.size() && words.get(at).end() <= date.start()) {
                at++;
            }
            int from = at;
            while (at < words.size() && words.get(at).start() < date.end()) {
                at++;
            }
            spans.add(new DateSpan(from, at, date, past.get(i), future.get(i)));
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
            if (match != null) {
                spans.add(new PlaceSpan(at, at + match.length(), match.places(), match.adjective(), match.certain()));
            }
            at += match == null ? 1 : match.length();
        }
        return spans;
    }
}
