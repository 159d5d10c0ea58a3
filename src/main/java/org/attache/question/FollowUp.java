package org.attache.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.visit.LedgerName;
import org.attache.visit.VisitLedger;

/**
 * Completes a question that leans on the one before: "And Horst?" asks the same of somebody else, "Why is she coming?"
 * asks something else of the same person.
 */
final class FollowUp {

    private static final Pattern ELLIPSIS = Pattern.compile(
            "^\\s*(?:and|what about|how about|and what about)\\s+(?<rest>[^?]{1,80}?)\\s*\\??\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT = Pattern.compile("\\b(?:he|she|they|him)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSSESSIVE = Pattern.compile("\\b(?:his|her|their)\\b", Pattern.CASE_INSENSITIVE);

    private FollowUp() {}

    /** The question with what it leaves out filled in from the last turn; unchanged where it stands alone. */
    static Question complete(Question question, VisitLedger ledger) {
        if (question.conversation().turns().isEmpty()) {
            return question;
        }
        Turn last = question.conversation().turns().getLast();
        List<Mention> before = people(last.question(), ledger);
        if (before.isEmpty()) {
            before = people(last.answer(), ledger);
        }
        if (before.isEmpty()) {
            return question;
        }
        Mention person = before.getFirst();
        String name = person.names().getFirst();
        Matcher ellipsis = ELLIPSIS.matcher(question.text());
        if (ellipsis.matches() && !people(question.text(), ledger).isEmpty()) {
            return with(question, replace(last.question(), person, ellipsis.group("rest")));
        }
        if (people(question.text(), ledger).isEmpty()) {
            String named = POSSESSIVE
                    .matcher(SUBJECT.matcher(question.text()).replaceFirst(Matcher.quoteReplacement(name)))
                    .replaceFirst(Matcher.quoteReplacement(name + "'s"));
            return with(question, named);
        }
        return question;
    }

    private static Question with(Question question, String text) {
        return new Question(text, question.asOf(), question.conversation());
    }

    private static List<Mention> people(String text, VisitLedger ledger) {
        return new NameFinder(ledger, Word.of(text))
                .find(Set.of()).stream()
                        .filter(mention -> mention.kind() == LedgerName.Kind.VISITOR)
                        .toList();
    }

    /** The earlier question with another name in the place of the one it asked about. */
    private static String replace(String text, Mention person, String name) {
        List<Word> words = Word.of(text);
        List<Integer> positions = new ArrayList<>(new TreeSet<>(person.positions()));
        if (positions.isEmpty() || positions.getLast() >= words.size()) {
            return name;
        }
        return text.substring(0, words.get(positions.getFirst()).start())
                + name
                + text.substring(words.get(positions.getLast()).end());
    }
}
