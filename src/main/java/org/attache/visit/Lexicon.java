package org.attache.visit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final Map<Lexicon, Set<String>> WORDS = new EnumMap<>(Lexicon.class);

    static {
        Map<String, Set<String>> sections = load();
        for (Lexicon list : values()) {
            WORDS.put(list, sections.getOrDefault(list.name(), Set.of()));
        }
    }

    boolean has(String foldedWord) {
        return WORDS.getOrDefault(this, Set.of()).contains(foldedWord);
    }

    boolean has(Token token) {
        return has(token.folded());
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> current = new HashSet<>();
        for (String line : WordLists.lines("words.txt")) {
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(
                        line.substring(1, line.length() - 1).toUpperCase(java.util.Locale.ROOT),
                        name -> new HashSet<>());
            } else {
                Collections.addAll(current, line.trim().split("\\s+"));
            }
        }
        return sections;
    }
}
