package org.attache.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.geography.NameWords;

/** Who says something in a sentence says it in a cited statement. */
final class SameSpeaker implements Check {

    private static final String SAYS =
            "(?:said|says|told|added|adds|announced|announces|confirmed|confirms|insisted|explained|stated|noted|wrote)";

    private static final Pattern NAME_SAYS =
            Pattern.compile("(\\p{Lu}[\\p{L}'’-]+)(?:,[^,]{1,60},)? (?:(?:also|has|had|have) )?" + SAYS + "\\b");
    private static final Pattern SAYS_NAME = Pattern.compile("\\b" + SAYS
            + " (?!that\\b)(?:[\\p{L}'’-]+ ){0,5}?((?:\\p{Lu}[\\p{L}.'’-]+ )*\\p{Lu}[\\p{L}'’-]+)(?=[.,;]|$)");
    private static final Pattern ACCORDING =
            Pattern.compile("\\b[Aa]ccording to (?:the )?((?:[\\p{L}.'’-]+ )*?\\p{Lu}[\\p{L}'’-]+)");

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        Set<String> known = new HashSet<>();
        for (StatementSource source : cited.statements()) {
            known.addAll(speakers(source.passage().text()));
            known.addAll(source.beside());
        }
        return speakers(sentence.text()).stream()
                .filter(speaker -> !known.contains(speaker))
                .findFirst()
                .map(speaker -> "no cited statement has it from “" + speaker + "”");
    }

    /** The last words of the names of those who say something. */
    private static Set<String> speakers(String text) {
        Set<String> speakers = new HashSet<>();
        for (Pattern pattern : List.of(NAME_SAYS, SAYS_NAME, ACCORDING)) {
            Matcher says = pattern.matcher(text);
            while (says.find()) {
                speakers.add(NameWords.of(says.group(1)).getLast());
            }
        }
        return speakers;
    }
}
