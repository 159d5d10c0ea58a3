package org.attache.formats.html;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.formats.file.Deadline;
import org.attache.formats.json.LinkedAnswer;
import org.attache.formats.table.TextWithRows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Questions of a page with their answers. An answer says nothing without its question, which no sentence of its own is:
 * the two are one statement.
 */
final class AnsweredQuestions {

    private static final String QUESTION = "h2, h3, h4, h5, h6, dt, summary";

    /** A longer answer is a text, which says of itself what it speaks of. */
    private static final int LONGEST = 500;

    private final Map<String, String> answers = new LinkedHashMap<>();

    AnsweredQuestions(List<?> described) {
        for (LinkedAnswer linked : LinkedAnswer.in(described)) {
            add(linked.question(), Jsoup.parseBodyFragment(linked.answer()).text());
        }
    }

    private boolean add(String question, String answer) {
        String words = answer.strip();
        boolean isShort = !words.isEmpty() && words.length() <= LONGEST && question.length() <= LONGEST;
        if (isShort) {
            answers.putIfAbsent(question.replaceAll("\\s+", " ").strip(), words.replaceAll("\\s+", " "));
        }
        return isShort;
    }

    /** Notes the questions of a text that are answered right below them. */
    void noteIn(Element root) throws InterruptedIOException {
        for (Element question : root.select(QUESTION)) {
            Deadline.heed();
            if (question.text().endsWith("?") && question.parent() != null) {
                List<Element> below = below(question);
                StringBuilder answer = new StringBuilder();
                below.forEach(part -> answer.append(part.text()).append(' '));
                if (add(question.text(), answer.toString())
                        && !question.normalName().startsWith("h")) {
                    // A heading is no statement, but these are, and a question alone says nothing.
                    question.remove();
                }
            }
        }
    }

    /** What stands between a question and the next one, or the next heading. */
    private static List<Element> below(Element question) {
        List<Element> below = new ArrayList<>();
        for (Element next = question.nextElementSibling();
                next != null && !next.is(QUESTION + ", h1") && next.selectFirst(QUESTION + ", table") == null;
                next = next.nextElementSibling()) {
            below.add(next);
        }
        return below;
    }

    void addTo(TextWithRows text) {
        answers.forEach((question, answer) -> text.add(question + " " + answer, null));
    }
}
