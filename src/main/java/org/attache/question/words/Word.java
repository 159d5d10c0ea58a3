package org.attache.question.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.geography.NameWords;

/** A word of a question, as typed and folded, with its place. */
public record Word(String text, String folded, int start, int end) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.\\-][\\p{L}\\p{N}]+)*");

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), NameWords.fold(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }
}
