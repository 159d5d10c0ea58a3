package org.attache.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.evidence.Stemmer;
import org.attache.geography.NameWords;
import org.attache.question.OfficeWords;

/** Cuts a sentence into clauses, of which each can be borne out by itself. */
final class Clauses {

    private static final Pattern BOUNDARY = Pattern.compile("[;,] | (?:and|while|but|because|though|although|when) ");

    /** Words of journeys and plans; how they are told is compared elsewhere. */
    private static final Set<String> NEUTRAL = Set.of(
            "trip",
            "trips",
            "journey",
            "journeys",
            "tour",
            "tours",
            "take",
            "takes",
            "taking",
            "took",
            "taken",
            "place",
            "now",
            "back",
            "called",
            "off",
            "put",
            "moved",
            "plan",
            "plans",
            "planned",
            "scheduled",
            "expected");

    /**
     * A clause.
     *
     * @param content stems of its content words, without what it names
     * @param verbs its verbs of journeys
     */
    record Clause(String text, List<EntityMention> mentions, List<String> content, List<String> verbs) {

        /** A clause that merely names something belongs to its neighbour, unless it is an item of a list. */
        private boolean saysSomething() {
            return !content.isEmpty()
                    || !verbs.isEmpty()
                    || mentions.stream().map(EntityMention::kind).distinct().count() > 1;
        }
    }

    private final Passage sentence;
    private final Stemmer stemmer;

    private Clauses(Passage sentence, Stemmer stemmer) {
        this.sentence = sentence;
        this.stemmer = stemmer;
    }

    static List<Clause> of(Passage sentence, Stemmer stemmer) {
        return new Clauses(sentence, stemmer).list();
    }

    static List<String> verbs(List<String> words) {
        return words.stream().filter(VerbModes::isOfJourneys).toList();
    }

    private List<Clause> list() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        boolean said = false;
        int from = 0;
        for (int to : ends()) {
            boolean says = clause(from, to).saysSomething();
            boolean item = from > 0 && sentence.text().charAt(from - 1) == ';';
            if (item || (said && says)) {
                starts.add(from);
            }
            said |= says;
            from = to;
        }
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            clauses.add(clause(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : from));
        }
        return clauses;
    }

    private Clause clause(int from, int to) {
        List<String> words = NameWords.of(sentence.text().substring(from, to));
        List<String> content = NameWords.of(sentence.blanked(mention -> true).substring(from, to)).stream()
                .filter(Clauses::isContent)
                .map(stemmer::stem)
                .toList();
        return new Clause(
                sentence.text().substring(from, to).strip(), sentence.between(from, to), content, verbs(words));
    }

    private static boolean isContent(String word) {
        return word.length() > 1
                && !Character.isDigit(word.charAt(0))
                && !FunctionWords.contains(word)
                && !NEUTRAL.contains(word)
                && !VerbModes.isOfJourneys(word)
                && !OfficeWords.contains(word);
    }

    /** Ends of the clauses; no day and no name is cut. */
    private List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(sentence.text());
        while (boundary.find()) {
            int at = boundary.start() + 1;
            if (sentence.mentions().stream().noneMatch(mention -> at > mention.start() && at < mention.end())) {
                ends.add(at);
            }
        }
        ends.add(sentence.text().length());
        return ends;
    }
}
