package org.attache.source.sentences;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Verbs that name a speaker. */
public final class SpeechVerbs {

    /** These say that somebody said something, wherever they stand. */
    public static final Set<String> ALWAYS = Set.of(
            "said",
            "says",
            "told",
            "tells",
            "stated",
            "noted",
            "explained",
            "announced",
            "confirmed",
            "emphasised",
            "emphasized",
            "stressed",
            "reiterated",
            "warned",
            "insisted",
            "remarked",
            "claimed",
            "argued",
            "acknowledged",
            "wrote",
            "underlined",
            "underscored");

    /** These do so beside a quotation, at the end of their clause, or after a pronoun that stands for a speaker. */
    private static final List<String> SOMETIMES = List.of(
            "added",
            "adds",
            "asked",
            "asks",
            "identified",
            "named",
            "described",
            "denied",
            "declared",
            "replied",
            "responded",
            "continued",
            "concluded",
            "recalled",
            "suggested",
            "observed",
            "mentioned",
            "commented",
            "maintained",
            "revealed",
            "disclosed",
            "admitted",
            "pointed out",
            "tweeted",
            "posted",
            "vowed",
            "promised",
            "cautioned",
            "affirmed");

    /** Any of them, as part of a regular expression. */
    static final String ANY =
            "\\b" + byInitial(Stream.concat(ALWAYS.stream(), SOMETIMES.stream()).toList()) + "\\b";

    public static final Pattern PATTERN = Pattern.compile(ANY);

    private SpeechVerbs() {}

    /** Any of the words; most words of a text are passed over at their first letter. */
    private static String byInitial(Collection<String> words) {
        return words.stream()
                .collect(Collectors.groupingBy(
                        word -> word.substring(0, 1),
                        TreeMap::new,
                        Collectors.mapping(word -> word.substring(1), Collectors.joining("|"))))
                .entrySet()
                .stream()
                .map(initial -> initial.getKey() + "(?:" + initial.getValue() + ")")
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
