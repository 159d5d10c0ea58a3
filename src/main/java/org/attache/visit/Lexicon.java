package org.attache.visit;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists of words.txt, each by the name of its section. */
enum Lexicon {
    HEAD,
    ROYAL,
    HONORIFIC,
    MALE,
    FEMALE,
    MODIFIER,
    SURNAME,
    PARTICLE,
    CONNECTIVE,
    ORGANISATION,
    SITE,
    REGION,
    GEOGRAPHY,
    STOPNAME,
    GROUP,
    FINITE,
    MODAL,
    PLACEWARD,
    TIME,
    AUXILIARY,
    AUXILIARYADJECTIVE,
    LIGHT,
    RELATIVE,
    BETWEEN,
    OBJECT,
    REQUEST,
    DENIED,
    SPEECH,
    ANNOUNCE,
    SPEECHFILLER,
    VISIT,
    TOUR,
    MOTION,
    LEAVEFOR,
    ARRIVAL,
    STAY,
    AWAITED,
    NOUN,
    DEPARTURE,
    PAST,
    ENDBOUND,
    STARTBOUND,
    GAP,
    DETACH,
    OFFICE,
    EXISTING,
    BEING,
    RECEIVING,
    LEADING,
    TAKING,
    HOLDING,
    TALKS,
    ATTENDING,
    MOVED,
    FORMERLY,
    NEGATION,
    PASTLIGHT,
    CONCLUSION,
    DISMISSAL,
    COMPANION,
    GIVEN,
    MEETING,
    FORWARD,
    UTTERANCE,
    WHICH,
    BEGUN,
    AWAITING,
    DURING,
    STAYING,
    REACHING;

    /** The lists by their words: most words are on none, and those that are get asked about dozens of lists. */
    private static final Map<String, Set<Lexicon>> LISTS = load();

    /** The lists that a folded word is on. */
    static Set<Lexicon> with(String foldedWord) {
        return LISTS.getOrDefault(foldedWord, Set.of());
    }

    boolean has(String foldedWord) {
        return with(foldedWord).contains(this);
    }

    boolean has(Token token) {
        return token.lists().contains(this);
    }

    private static Map<String, Set<Lexicon>> load() {
        Map<String, Set<Lexicon>> lists = new HashMap<>();
        Lexicon current = HEAD;
        for (String line : WordLists.lines("words.txt")) {
            if (line.startsWith("[")) {
                current = valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                for (String word : line.trim().split("\\s+")) {
                    lists.computeIfAbsent(word, none -> EnumSet.noneOf(Lexicon.class))
                            .add(current);
                }
            }
        }
        return lists;
    }
}
