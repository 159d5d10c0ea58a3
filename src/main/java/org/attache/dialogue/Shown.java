package org.attache.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An answer as it was shown, with what it rests on.
 *
 * @param id that of the request it answers
 * @param asker who asked, under whatever name the front keeps people by
 * @param server where it was asked; 0 for a direct message
 * @param place the channel in which it was asked
 * @param isPrivate whether it was shown to who asked alone
 * @param language the tag of the language in which it is shown
 * @param asOf the day on which it was asked
 * @param snapshot the number of the snapshot that was asked
 * @param answer in plain sentences
 * @param pages what is shown of it, a few blocks of text each
 * @param sources the ids of the statements under the numbers from 1; where it is not known, those that come nearest
 * @param visits what is shown of the visits behind it, a line each
 * @param why how it came about, a line each
 */
public record Shown(
        long id,
        long asker,
        long server,
        long place,
        boolean isPrivate,
        String language,
        String question,
        LocalDate asOf,
        long snapshot,
        String answer,
        List<List<String>> pages,
        List<String> sources,
        List<String> visits,
        List<String> why) {
    public Shown {
        pages = List.copyOf(pages);
        sources = List.copyOf(sources);
        visits = List.copyOf(visits);
        why = List.copyOf(why);
    }

    /** The same with a line under each page. */
    public Shown noting(String line) {
        List<List<String>> noted = pages.stream()
                .map(page -> Stream.concat(page.stream(), Stream.of(line)).toList())
                .toList();
        return new Shown(
                id, asker, server, place, isPrivate, language, question, asOf, snapshot, answer, noted, sources, visits,
                why);
    }

    /** The same as it is shown to all. */
    public Shown published() {
        return new Shown(
                id, asker, server, place, false, language, question, asOf, snapshot, answer, pages, sources, visits,
                why);
    }
}
