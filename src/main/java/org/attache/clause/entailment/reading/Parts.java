package org.attache.clause.entailment.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.english.tagging.Tagging;

/** Parts a text at the ends of its sentences and at semicolons. */
public final class Parts {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private Parts() {}

    /** The parts without those that only say "yes" or "no". */
    public static List<String> ofAnswer(String text) {
        List<String> parts = of(text);
        List<String> told = parts.stream()
                .filter(part -> !part.toLowerCase(Locale.ROOT).matches("(yes|no)\\W*"))
                .toList();
        return told.isEmpty() ? parts : told;
    }

    /** The parts of what a reader sees: comments of a page are nobody's words. */
    public static List<String> of(String page) {
        String text = COMMENT.matcher(page).replaceAll(" ");
        List<Word> words = Tagging.words(text);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean ends = word.text().equals(";")
                    || (word.tag() == Tag.STOP
                            && i + 1 < words.size()
                            && opens(words.get(i + 1).text()))
                    || (i + 2 < words.size() && isTurn(words, i + 1));
            if (ends) {
                int end = word.end();
                boolean quote = i + 1 < words.size()
                        && words.get(i + 1).start() == end
                        && "\"”".contains(words.get(i + 1).text());
                if (quote) {
                    i++;
                    end = words.get(i).end();
                }
                parts.add(text.substring(from, end).strip());
                from = end;
            }
        }
        if (from < text.length() && !text.substring(from).isBlank()) {
            parts.add(text.substring(from).strip());
        }
        return parts;
    }

    private static boolean opens(String text) {
        return Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)) || "\"”“[<".contains(text);
    }

    /** "[08:20]": another message begins. */
    private static boolean isTurn(List<Word> words, int at) {
        return words.get(at).text().equals("[") && words.get(at + 1).text().contains(":");
    }
}
