package org.attache.question;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from the form of a question what would answer it and which of several visits it means. */
final class Asking {

    private record Form(Wanted wanted, Pattern pattern) {
        Form(Wanted wanted, String regex) {
            this(wanted, Pattern.compile("\\b(?:" + regex + ")", Pattern.CASE_INSENSITIVE));
        }
    }

    /** "What did the minister say about …": the group is who speaks. */
    private static final String SAYING = "what (?:did|does|do|has|had|will)\\s+(?<speaker>.{2,60}?)\\s+"
            + "(?:say|said|tell|told|state|stated|add|added|explain|explained|comment|commented|remark|remarked)\\b";

    private static final Pattern SPEAKER = Pattern.compile("\\b" + SAYING, Pattern.CASE_INSENSITIVE);

    private static final Pattern IDENTITY = Pattern.compile(
            "\\s*(?:who(?:\\s+is|\\s+was|\\s+are|\\s+were|['’]s)|tell me about)\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTENT =
            Pattern.compile("^\\W*(?:what|how)\\b(?!\\s+about)", Pattern.CASE_INSENSITIVE);

    private static final String LEAVING =
            "(?:ends?|ended|leaves?|left|departs?|departed|finish(?:es|ed)?|concludes?|concluded)\\b";

    /** The first form that fits decides. */
    private static final List<Form> FORMS = List.of(
            new Form(Wanted.SPEECH, SAYING),
            new Form(Wanted.DURATION, "how long|how many (?:days|nights|weeks)|duration|length of"),
            new Form(Wanted.COUNT, "how many|how often|number of"),
            new Form(Wanted.PURPOSE, "why|purpose|reason|what for|aims? of|goals? of"),
            new Form(Wanted.MET, "who(?:m)? (?:did|does|will|has|had|is|was)\\b.{0,80}\\b(?:meet|met|meeting|see)\\b"),
            new Form(Wanted.MET, "with whom|talks? with whom"),
            new Form(Wanted.ROLE, "title|role|position|post|job|capacity|rank"),
            new Form(Wanted.WHO, "(?:which|what) (?:\\w+ ){0,2}(?:visits|trips|tours|journeys)\\b"),
            new Form(Wanted.WHERE, "where|(?:which|what) (?:city|cities|town|country|countries|place|places|location)"),
            new Form(Wanted.WHEN, "when\\b.{0,80}\\b(?:begin|start|arrive).{0,40}\\b" + LEAVING),
            new Form(Wanted.END, "until when|(?:when|(?:which|what) (?:date|day))\\b.{0,80}\\b" + LEAVING),
            new Form(Wanted.WHEN, "when|(?:which|what) (?:dates?|days?|months?|year)|what are the dates|dates? of"),
            new Form(Wanted.WHO, "who|whom|whose|which|anyone|anybody|someone|somebody"),
            new Form(Wanted.WHETHER, "(?<=^)(?:is|are|was|were|will|did|does|do|has|have|can|could|would|should)\\b"));

    private static final Set<String> FIRST = Set.of("first", "earliest");
    private static final Set<String> LAST = Set.of("last", "latest", "final");

    private Asking() {}

    static Wanted wanted(String question, List<Word> words) {
        String trimmed = question.strip();
        Wanted wanted = FORMS.stream()
                .filter(form -> form.pattern().matcher(trimmed).find())
                .map(Form::wanted)
                .findFirst()
                .orElse(Wanted.ANYTHING);
        String counted = counted(words);
        boolean people =
                counted != null && (Vocabulary.ANYBODY.contains(counted) || Vocabulary.OFFICE.contains(counted));
        return wanted == Wanted.COUNT && people ? Wanted.HEADCOUNT : wanted;
    }

    /** Whether the question asks who somebody is. */
    static boolean identity(String question) {
        return IDENTITY.matcher(question).matches();
    }

    /** Whether the question asks what somebody or something does, which no schedule says. */
    static boolean content(String question) {
        return CONTENT.matcher(question).find();
    }

    /** Positions of the words that name whose words are asked for; empty where none are. */
    static Set<Integer> speaker(String question, List<Word> words) {
        Matcher matcher = SPEAKER.matcher(question);
        Set<Integer> positions = new TreeSet<>();
        if (matcher.find()) {
            for (int i = 0; i < words.size(); i++) {
                boolean inside = words.get(i).start() >= matcher.start("speaker")
                        && words.get(i).end() <= matcher.end("speaker");
                if (inside && !Vocabulary.STOP.contains(words.get(i).folded())) {
                    positions.add(i);
                }
            }
        }
        return positions;
    }

    /** The noun after "how many" or "number of", folded; null where nothing is counted. */
    static @Nullable String counted(List<Word> words) {
        String counted = null;
        for (int i = 1; i < words.size(); i++) {
            String two = words.get(i - 1).folded() + " " + words.get(i).folded();
            if (two.equals("how many") || two.equals("number of")) {
                for (int j = i + 1; j < words.size() && isCounted(words.get(j), counted); j++) {
                    counted = words.get(j).folded();
                }
                return counted;
            }
        }
        return null;
    }

    private static boolean isCounted(Word word, @Nullable String before) {
        boolean verb = before != null && Vocabulary.VISIT.contains(word.folded());
        boolean pronoun = Vocabulary.STOP.contains(word.folded()) && !word.isCapitalised();
        return !pronoun && !verb;
    }

    /**
     * Which of the visits that match is meant.
     *
     * @param visitor the one visitor that the question names, or null
     */
    static Pick pick(List<Word> words, @Nullable String visitor) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).folded();
            String before = i == 0 ? "" : words.get(i - 1).folded();
            if (LAST.contains(word) && !before.equals("long")) {
                return new Pick.Last();
            }
            if (FIRST.contains(word)) {
                return new Pick.First();
            }
            if (word.equals("longest")) {
                return new Pick.Longest();
            }
            if (word.equals("shortest")) {
                return new Pick.Shortest();
            }
            if (word.startsWith("overlap")) {
                return new Pick.Overlapping();
            }
            if (visitor != null && (word.equals("after") || word.startsWith("follow") || word.startsWith("succeed"))) {
                return new Pick.After(visitor);
            }
            if (visitor != null && (word.equals("before") || word.startsWith("precede"))) {
                return new Pick.Before(visitor);
            }
        }
        return new Pick.All();
    }
}
