package org.attache.visit.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.attache.clause.Clause;
import org.attache.clause.Link;
import org.attache.clause.Phrase;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.english.Numbers;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.people.Person;

/** Who does what a clause tells. */
@SuppressWarnings("ReferenceEquality") // two clauses or phrases with the same words are two
public final class Doers {

    private final ReadSentence sentence;

    public Doers(ReadSentence sentence) {
        this.sentence = sentence;
    }

    /** Those whose deed a clause tells. */
    public List<Person> of(Clause clause) {
        Nouns subject = clause.subject();
        List<Person> found = new ArrayList<>();
        if (subject != null
                && !(clause.link() == Link.RELATIVE
                        && clause.antecedent() != null
                        && subject.first() == clause.antecedent())) {
            found.addAll(people(List.of(subject)));
            found.addAll(counted(subject.first(), clause));
        }
        if (subject == null
                && clause.antecedent() != null
                && clause.antecedent().mention() != null) {
            found.addAll(listed(clause, clause.antecedent()));
        }
        for (Clause other : sentence.clauses()) {
            boolean ofSubject = subject != null
                    && other.antecedent() != null
                    && (subject.items().contains(other.antecedent()) || isPartOf(other.antecedent(), subject, clause));
            boolean beside = other.parent() == clause && other.link() == Link.ADVERBIAL;
            if ((ofSubject || beside) && other.sense() == Verb.INCLUDE) {
                found.addAll(people(other.objects()));
            }
            if (ofSubject
                    && isLed(other)
                    && other.verb() != null
                    && other.verb().passive()) {
                found.addAll(with(other, "by"));
            }
        }
        return found.stream().distinct().toList();
    }

    /** "Mr Morita and Ms Tani, who were": a verb in the plural speaks of the whole list. */
    private List<Person> listed(Clause clause, Nominal last) {
        boolean plural = clause.verb() != null
                && switch (sentence.sentence().words().get(clause.verb().from()).small()) {
                    case "were", "are", "have" -> true;
                    default -> false;
                };
        Clause above = clause.parent();
        List<Person> all = !plural || above == null
                ? List.of()
                : Stream.of(
                                above.objects().stream(),
                                Stream.ofNullable(above.subject()),
                                above.adjuncts().stream().flatMap(adjunct -> Stream.ofNullable(adjunct.nouns())))
                        .flatMap(lists -> lists)
                        .filter(nouns ->
                                nouns.items().size() > 1 && nouns.items().getLast() == last)
                        .flatMap(nouns -> people(List.of(nouns)).stream())
                        .toList();
        return all.isEmpty() && last.mention() != null ? last.mention().persons() : all;
    }

    /** "Two of our nurses, Ana Ruiz and Eva Lind,": as many as are counted are named behind it. */
    private static List<Person> counted(Nominal count, Clause clause) {
        List<Person> named = clause.adjuncts().stream()
                .filter(adjunct -> adjunct.preposition().equals("of") && count.equals(adjunct.after()))
                .flatMap(adjunct -> Stream.ofNullable(adjunct.nouns()))
                .flatMap(nouns -> people(List.of(nouns)).stream())
                .distinct()
                .toList();
        boolean all = count.head().tag() == Tag.CD
                && named.size() > 1
                && Objects.equals(Numbers.cardinal(count.head().small()), named.size());
        return all ? named : List.of();
    }

    /** "Led by", "headed by". */
    static boolean isLed(Clause clause) {
        return clause.sense() == Verb.LEAD
                || (clause.verb() != null && clause.verb().main().lemma().equals("head"));
    }

    /** "A delegation of lawmakers": the noun behind "of" belongs to the subject. */
    private static boolean isPartOf(Nominal noun, Nouns subject, Clause clause) {
        return clause.adjuncts().stream()
                .anyMatch(adjunct -> adjunct.preposition().equals("of")
                        && adjunct.nouns() != null
                        && adjunct.nouns().items().contains(noun)
                        && adjunct.after() != null
                        && subject.items().contains(adjunct.after()));
    }

    /** Those who travel, and those with whom they do; whoever does not come with somebody says nothing of the other. */
    public List<Person> travellers(Clause clause) {
        List<Person> own = of(clause);
        List<Person> doers = own.isEmpty() && isInverted(clause) ? people(clause.objects()) : own;
        boolean negated = clause.verb() != null && clause.verb().negated();
        return doers.isEmpty() || negated
                ? doers
                : Stream.concat(
                                doers.stream(),
                                with(clause, "with").stream().filter(person -> !person.isBody() || !isNamed(doers)))
                        .distinct()
                        .toList();
    }

    /** Whoever is known by name goes for the group they go with. */
    private static boolean isNamed(List<Person> doers) {
        return doers.stream().anyMatch(person -> person.known() && !person.isBody());
    }

    /** "To Bergamo came the cardinal": behind its verb stands who comes. */
    private static boolean isInverted(Clause clause) {
        return clause.subject() == null
                && clause.antecedent() == null
                && clause.verb() != null
                && !clause.verb().passive()
                && (clause.adjuncts().stream().anyMatch(adjunct -> adjunct.leading() && adjunct.nouns() != null)
                        || clause.adverbs().stream()
                                .anyMatch(
                                        adverb -> adverb.index() < clause.verb().from()));
    }

    /** The people that a preposition right behind the verb or its places leads to. */
    public static List<Person> with(Clause clause, String preposition) {
        return clause.adjuncts().stream()
                .filter(adjunct -> adjunct.preposition().equals(preposition) && adjunct.nouns() != null)
                .filter(adjunct -> adjunct.after() == null || adjunct.after().place() != null)
                .flatMap(adjunct ->
                        adjunct.nouns() == null ? Stream.<Person>empty() : people(List.of(adjunct.nouns())).stream())
                .toList();
    }

    public static List<Person> people(List<Nouns> nouns) {
        return nouns.stream()
                .filter(list -> list.joint() != Phrase.Joint.OR)
                .flatMap(list -> list.items().stream())
                .flatMap(item -> item.mention() == null ? Stream.empty() : item.mention().persons().stream())
                .distinct()
                .toList();
    }
}
