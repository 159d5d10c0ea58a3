package org.attache.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.question.words.Vocabulary;
import org.attache.question.words.Word;
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

    private static final int BARE = 3;

    private FollowUp() {}

    /** The question with what it leaves out filled in from the last turn; unchanged where it stands alone. */
    static Question complete(Question question, VisitLedger ledger) {
        if (question.conversation().turns().isEmpty()) {
            return question;
        }
        List<Turn> turns = question.conversation().turns();
        Turn last = turns.getLast();
        List<Mention> before = turns.reversed().stream()
                .map(turn -> people(turn, ledger))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (before.isEmpty()) {
            return question;
        }
        Mention person = before.getFirst();
        String name = person.names().getFirst();
        Matcher ellipsis = ELLIPSIS.matcher(question.text());
        if (ellipsis.matches() && !people(question.text(), ledger).isEmpty()) {
            return people(last.question(), ledger).contains(person)
                    ? with(question, replace(last.question(), person, ellipsis.group("rest")))
                    : question;
        }
        if (people(question.text(), ledger).isEmpty()) {
            String named = POSSESSIVE
                    .matcher(SUBJECT.matcher(question.text()).replaceFirst(Matcher.quoteReplacement(name)))
                    .replaceFirst(Matcher.quoteReplacement(name + "'s"));
            boolean bare = named.equals(question.text()) && isBare(Word.of(named));
            return with(question, bare ? named + " " + name : named);
        }
        return question;
    }

    /** "How long?", "And where?": a question that says nothing of whom it means. */
    private static boolean isBare(List<Word> words) {
        return words.size() <= BARE && words.stream().allMatch(Vocabulary::isKnown);
    }

    private static List<Mention> people(Turn turn, VisitLedger ledger) {
        List<Mention> asked = people(turn.question(), ledger);
        return asked.isEmpty() ? people(turn.answer(), ledger) : asked;
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
