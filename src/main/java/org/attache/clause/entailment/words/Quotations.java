package org.attache.clause.entailment.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.clause.entailment.reading.Graph;

/** Words between quotation marks must stand in a statement as they are. */
public final class Quotations {

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]+)[”\"]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Quotations() {}

    /** Why a sentence quotes what nobody said; empty where it does not. */
    public static Optional<String> altered(String sentence, List<String> cited) {
        for (int[] span : spans(sentence)) {
            String quoted = folded(sentence.substring(span[0], span[1])).replaceAll("[.,!?]+$", "");
            String opening = quoted.isEmpty() ? quoted : capitalised(quoted);
            if (cited.stream()
                    .map(Quotations::folded)
                    .noneMatch(words -> words.contains(quoted) || words.contains(opening))) {
                return Optional.of("it puts words in quotation marks that no cited statement has: " + quoted);
            }
        }
        return Optional.empty();
    }

    /** Where words stand between quotation marks. */
    public static List<int[]> spans(String text) {
        List<int[]> spans = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            spans.add(new int[] {matcher.start(1), matcher.end(1)});
        }
        return spans;
    }

    /** Whether a unit stands between quotation marks. */
    public static boolean isInside(Graph graph, int unit) {
        int start = graph.unit(unit).head().start();
        return spans(graph.sentence().text()).stream().anyMatch(span -> start >= span[0] && start < span[1]);
    }

    /** As the words stand where they open a sentence. */
    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String folded(String text) {
        return SPACES.matcher(text).replaceAll(" ").replace('’', '\'').replace('‘', '\'');
    }
}
