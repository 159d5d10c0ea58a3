package org.attache.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in quotation marks stands in a cited statement, word for word. */
final class QuotesVerbatim implements Check {

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]{3,})[”\"]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        Matcher matcher = QUOTED.matcher(sentence.text());
        while (matcher.find()) {
            String quoted = folded(matcher.group(1)).replaceAll("[.,]$", "");
            if (cited.statements().stream()
                    .noneMatch(source -> folded(source.passage().text()).contains(quoted))) {
                return Optional.of("it puts words in quotation marks that no cited statement has: " + matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private static String folded(String text) {
        return SPACES.matcher(text)
                .replaceAll(" ")
                .replace('“', '"')
                .replace('”', '"')
                .replace('’', '\'')
                .replace('‘', '\'');
    }
}
