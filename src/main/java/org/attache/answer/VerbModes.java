package org.attache.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.geography.NameWords;
import org.jspecify.annotations.Nullable;

/** Whether the verbs of a text that matter for visits tell of something done, planned, or merely possible. */
final class VerbModes {

    enum Mode {
        DONE,
        /** In the present, or a noun; may be either. */
        OPEN,
        PLANNED,
        UNSURE
    }

    /** A verb a line: its root, its forms that may be of any time, and after a bar those of the past. */
    private static final String VERBS = """
            visit visits visiting | visited
            travel travels traveling travelling | traveled travelled
            go goes going | went gone
            come comes coming | came
            arrive arrives arriving | arrived
            leave leaves leaving | left
            depart departs departing | departed
            return returns returning | returned
            fly flies flying | flew flown
            land lands landing | landed
            stay stays staying | stayed
            be is are being | was were been
            meet meets meeting | met
            attend attends attending | attended
            receive receives receiving | received
            welcome welcomes welcoming | welcomed
            host hosts hosting | hosted
            hold holds holding | held
            sign signs signing | signed
            open opens opening | opened
            begin begins beginning | began begun
            start starts starting | started
            end ends ending | ended
            address addresses addressing | addressed
            speak speaks speaking | spoke spoken
            discuss discusses discussing | discussed""";

    private static final Set<String> JOURNEYS =
            Set.of("visit", "travel", "go", "come", "arrive", "fly", "land", "stay", "be");

    private static final Set<String> LEAVING = Set.of("leave", "depart", "return", "end");

    private static final Map<String, String> ROOTS = new HashMap<>();
    private static final Set<String> PAST = new HashSet<>();

    static {
        VERBS.lines().forEach(line -> {
            String[] times = line.split(" \\| ");
            String root = times[0].split(" ")[0];
            for (String form : times[0].split(" ")) {
                ROOTS.put(form, root);
            }
            for (String form : times[1].split(" ")) {
                ROOTS.put(form, root);
                PAST.add(form);
            }
        });
    }

    private static final Set<String> UNSURE =
            Set.of("may", "might", "could", "likely", "possible", "possibly", "invited");
    private static final Set<String> PLANNED = Set.of(
            "will",
            "would",
            "shall",
            "plans",
            "planned",
            "planning",
            "due",
            "expected",
            "scheduled",
            "set",
            "intends",
            "intended",
            "hopes",
            "wants",
            "going");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");

    private static final Set<String> PASSIVE_NOW = Set.of("is", "are", "being");

    /** What governs a verb stands at most so many words before it. */
    private static final int REACH = 4;

    private final Map<String, EnumSet<Mode>> modes = new HashMap<>();

    VerbModes(String text) {
        boolean conditional = NameWords.of(text).contains("if");
        for (String clause : text.split("[,;.!?]\\s|\\s(?:and|but|who|that|where)\\s")) {
            List<String> words = NameWords.of(clause);
            for (int i = 0; i < words.size(); i++) {
                String root = root(words, i);
                if (root != null && !isAuxiliary(words, i)) {
                    modes.computeIfAbsent(root, key -> EnumSet.noneOf(Mode.class))
                            .add(mode(words, i, conditional));
                }
            }
        }
    }

    Set<Mode> of(String verb) {
        return modes.getOrDefault(verb, EnumSet.noneOf(Mode.class));
    }

    Set<String> verbs() {
        return modes.keySet();
    }

    /** How the text tells of journeys, whatever the verb. */
    Set<Mode> journeys() {
        EnumSet<Mode> all = EnumSet.noneOf(Mode.class);
        JOURNEYS.forEach(verb -> all.addAll(of(verb)));
        return all;
    }

    /** Whether a word is a form of a verb of journeys or visits. */
    static boolean isOfJourneys(String word) {
        return ROOTS.containsKey(word);
    }

    /** Whether a word tells of the end of a journey; false also where it tells of none. */
    static boolean isOfLeaving(String word) {
        String root = ROOTS.get(word);
        return root != null && LEAVING.contains(root);
    }

    static boolean isJourney(String verb) {
        return JOURNEYS.contains(verb);
    }

    /** Other verbs count where "be" or "have" stands before them. */
    private static @Nullable String root(List<String> words, int at) {
        String word = words.get(at);
        boolean participle = word.endsWith("ed")
                && at > 0
                && ("be".equals(ROOTS.get(words.get(at - 1)))
                        || words.get(at - 1).equals("be"));
        return participle ? ROOTS.getOrDefault(word, word) : ROOTS.get(word);
    }

    /** "Is due", "was received", "will be received": the verb behind says it. */
    private static boolean isAuxiliary(List<String> words, int at) {
        if (!"be".equals(ROOTS.get(words.get(at)))) {
            return words.get(at).equals("going")
                    && at + 1 < words.size()
                    && words.get(at + 1).equals("to");
        }
        for (String next : words.subList(Math.min(words.size(), at + 1), Math.min(words.size(), at + 3))) {
            boolean participle = next.endsWith("ed") || next.endsWith("ing") || PAST.contains(next);
            if (participle || UNSURE.contains(next) || PLANNED.contains(next) || next.equals("to")) {
                return true;
            }
        }
        return false;
    }

    private static Mode mode(List<String> words, int at, boolean conditional) {
        List<String> before = new ArrayList<>(words.subList(Math.max(0, at - REACH), at));
        for (String word : before.reversed()) {
            if (UNSURE.contains(word) || (conditional && word.equals("would"))) {
                return Mode.UNSURE;
            }
            if (PLANNED.contains(word)) {
                return Mode.PLANNED;
            }
            if (ROOTS.containsKey(word) && !"be".equals(ROOTS.get(word))) {
                break;
            }
        }
        int first = at > 0 && words.get(at - 1).equals("be") ? at - 1 : at;
        boolean isTo = first > 1 && words.get(first - 1).equals("to") && BE.contains(words.get(first - 2));
        boolean passive = at > 0 && PASSIVE_NOW.contains(words.get(at - 1));
        boolean past = PAST.contains(words.get(at)) || words.get(at).endsWith("ed");
        return isTo ? Mode.PLANNED : past && !passive ? Mode.DONE : Mode.OPEN;
    }
}
