package org.attache.question.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attache.question.Conversation;
import org.attache.question.Question;
import org.attache.question.Turn;
import org.attache.question.discourse.Constituent.Kind;
import org.attache.question.words.Courtesy;
import org.attache.question.words.ShortForms;
import org.attache.visit.VisitLedger;

/**
 * A question with everything that it takes from the ones before: "And Horst?" asks the same of somebody else, "Why is
 * she coming?" something else of the same person.
 *
 * @param text the whole question
 * @param alone what to ask where the whole question has no answer: the question by itself, or of the person alone;
 *     empty where it cannot stand so
 * @param changed whether the whole question says more than was asked
 */
public record Completion(String text, Optional<String> alone, boolean changed) {

    private static final Pattern MARKS = Pattern.compile("\\s*\\[\\d+]");

    /** The part of an answer in which people and places are looked for. */
    private static final int READ = 600;

    private static final Pattern LEADING = Pattern.compile("^\\s*(?:and|but|so)\\b", Pattern.CASE_INSENSITIVE);

    /** Completes a question from its conversation. */
    public static Completion of(Question question, VisitLedger ledger, Acquaintance acquaintance) {
        Sentence.Known known = new Sentence.Known(ledger, acquaintance, question.asOf());
        List<Topic.Spoken> spoken = new ArrayList<>();
        for (Turn turn : question.conversation().turns()) {
            String asked = Courtesy.without(ShortForms.writtenOut(turn.question()));
            String whole = spoken.isEmpty()
                    ? asked
                    : of(asked, new Topic(spoken.reversed(), acquaintance), known)
                            .text();
            String answer = MARKS.matcher(turn.answer()).replaceAll("");
            spoken.add(new Topic.Spoken(
                    Sentence.read(Ellipsis.withoutLead(whole), known),
                    Sentence.read(answer.substring(0, Math.min(READ, answer.length())), known)));
        }
        return spoken.isEmpty()
                ? new Completion(question.text(), Optional.empty(), false)
                : of(question.text(), new Topic(spoken.reversed(), acquaintance), known);
    }

    /** The question as it is to be read: whole, and leaning on nothing any more. */
    public Question of(Question asked) {
        return new Question(text, asked.asOf(), changed ? Conversation.NONE : asked.conversation());
    }

    private static Completion of(String asked, Topic topic, Sentence.Known known) {
        String named = new Anaphora(Sentence.read(asked, known), topic).resolved();
        Ellipsis ellipsis = new Ellipsis(topic, known);
        Optional<String> part = ellipsis.completed(named);
        if (part.isPresent()) {
            return new Completion(part.get(), ellipsis.ofSubject(named), true);
        }
        if (!named.equals(asked)) {
            return new Completion(Ellipsis.withoutLead(named), Optional.empty(), true);
        }
        return leaning(asked, topic, known);
    }

    /** A whole question that names nobody goes on about whom the last one was about; "and" keeps place and time. */
    private static Completion leaning(String asked, Topic topic, Sentence.Known known) {
        String rest = Ellipsis.withoutLead(asked);
        Sentence sentence = Sentence.read(rest, known);
        boolean whose = WhPhrase.at(sentence.words()).subject();
        boolean silent = sentence.constituents().stream().allMatch(one -> one.is(Kind.THING));
        Optional<String> subject = topic.subject();
        if (silent && subject.isPresent() && !(whose && !sentence.has(Kind.THING))) {
            return new Completion(Sentence.unended(rest) + " for " + subject.get() + "?", Optional.of(rest), true);
        }
        if (LEADING.matcher(asked).find() && whose) {
            StringBuilder whole = new StringBuilder(Sentence.unended(rest));
            for (Kind kind : List.of(Kind.PLACE, Kind.TIME)) {
                if (!sentence.has(kind) && topic.last().has(kind)) {
                    whole.append(' ')
                            .append(topic.last()
                                    .of(kind)
                                    .getFirst()
                                    .withLead(topic.last().text()));
                }
            }
            return new Completion(whole.append('?').toString(), Optional.of(rest), true);
        }
        return new Completion(asked, Optional.empty(), false);
    }
}
