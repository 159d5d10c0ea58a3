package org.attache.clause.entailment;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.attache.clause.entailment.Argument.Role;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.jspecify.annotations.Nullable;

/** Whether a sentence follows from statements. */
public final class Entailment {

    private final Premises premises;
    private final Terms terms;
    private final Graph sentence;
    private final List<Event> events;
    private final Nouns nouns;

    private Entailment(Premises premises, Graph sentence, Thesaurus thesaurus) {
        this.premises = premises;
        this.terms = new Terms(thesaurus);
        this.sentence = sentence;
        this.events = Events.of(sentence);
        this.nouns = new Nouns(premises, sentence, events, terms);
    }

    /** Why a sentence does not follow; empty where it does. */
    static Optional<String> failure(Premises premises, Graph sentence, Thesaurus thesaurus) {
        return new Entailment(premises, sentence, thesaurus).failure();
    }

    private Optional<String> failure() {
        EventMatch.WHY.clear();
        BitSet read = new BitSet();
        for (int i = 0; i < sentence.size(); i++) {
            if (isFunction(i)) {
                read.set(i);
            }
        }
        for (Event event : events) {
            if (event.kind() == Event.Kind.NOUN || isModifier(event) || event.own().isEmpty() || isConverse(event)) {
                continue;
            }
            EventMatch.WHY.clear();
            BitSet found = match(event);
            if (found == null && !isLightFor(event) && !governs(event)) {
                return Optional.of("nothing cited says that: " + event + EventMatch.WHY);
            }
            if (found != null) {
                read.or(found);
            } else if (!isLightFor(event)) {
                read.or(event.own());
                event.in(Role.SUBJECT).forEach(subject -> markBelow(subject.unit(), read));
            }
        }
        for (Event event : events) {
            boolean stands = event.kind() == Event.Kind.NOUN && !event.stance().governor().equals("noun");
            BitSet found = stands ? match(event) : null;
            if (found != null) {
                read.or(found);
            }
        }
        int open = read.nextClearBit(0);
        return open < sentence.size() ? Optional.of("nothing cited says: " + sentence.unit(open).text()) : Optional.empty();
    }

    /** A verb that says how sure another one is, and nothing else: the other one's stance has it. */
    private boolean governs(Event event) {
        boolean speaks = switch (event.sense()) {
            case SAY, DENY, PLAN, EXPECT -> true;
            default -> event.kind() == Event.Kind.STATE && Lexicon.isAdjective(event.lemma(), "due");
        };
        boolean bare = event.arguments().stream().allMatch(argument -> argument.role() == Role.SUBJECT || event.kind() == Event.Kind.STATE);
        if (!speaks || !bare) {
            return false;
        }
        return events.stream()
                .anyMatch(other -> sentence.head(other.head()) == event.head()
                        && (sentence.relation(other.head()).equals("ccomp") || sentence.relation(other.head()).equals("xcomp"))
                        && match(other) != null);
    }

    /** A light verb is read with its noun, "take place" and "run" with theirs. */
    private boolean isLightFor(Event verb) {
        return events.stream()
                .anyMatch(event -> event.kind() == Event.Kind.NOUN && !event.stance().governor().equals("noun") && event.own().get(verb.head())
                        && match(event) != null);
    }

    /** What follows from another event of the sentence need not be found twice. */
    private boolean isConverse(Event event) {
        return events.stream().anyMatch(other -> other != event && other.kind() == Event.Kind.STATE && event.kind() == Event.Kind.VERB && other.head() == event.head()
                && (match(other) != null || match(event) == null));
    }

    /** A participle beside a noun is read with the noun. */
    private boolean isModifier(Event event) {
        return sentence.relation(event.head()).equals("amod");
    }

    private @Nullable BitSet match(Event event) {
        for (Graph graph : premises.graphs()) {
            for (Event other : premises.events(graph)) {
                BitSet found = match(event, other);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable BitSet match(Event event, Event other) {
        return new EventMatch(premises, sentence, nouns, terms).match(event, other);
    }

    private void markBelow(int top, BitSet read) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isBelow(i, top)) {
                read.set(i);
            }
        }
    }

    private boolean isFunction(int i) {
        Unit unit = sentence.unit(i);
        if (unit.isDate() || unit.number() != null) {
            return false;
        }
        Tag tag = unit.tag();
        return switch (tag) {
            case DT, IN, TO, CC, PRP, PRPS, POS, EX, WP, WDT, WRB, WPS, COMMA, STOP, COLON, HYPH, OPEN_BRACKET, CLOSE_BRACKET, OPEN_QUOTE, CLOSE_QUOTE ->
                !Quantifiers.is(unit);
            default -> sentence.relation(i).equals("punct");
        };
    }
}
