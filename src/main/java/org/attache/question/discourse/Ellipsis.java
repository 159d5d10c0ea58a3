package org.attache.question.discourse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.question.discourse.Constituent.Kind;

/** Completes a question of which only a part is said with what the last one had in the other places. */
final class Ellipsis {

    private static final Pattern LEAD = Pattern.compile(
            "^\\s*(?:(?:and|but|so|ok|okay|or|also|well|then)\\b[\\s,]*)*(?:(?:what|how) about\\b\\s*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER =
            Pattern.compile("^(?:in |with |for )?the other(?: one| two| visitor| guest)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern THE_ONE =
            Pattern.compile("^the (?:one|ones|visitor|visitors|guest|guests)\\b.+", Pattern.CASE_INSENSITIVE);

    /** Of these the place in the order of all is asked; another name in them asks nothing. */
    private static final Set<String> ORDER =
            Set.of("first", "last", "next", "longest", "shortest", "most", "after", "before");

    private static final Set<String> UNLED = Set.of(
            "today",
            "tomorrow",
            "yesterday",
            "tonight",
            "next",
            "last",
            "this",
            "now",
            "before",
            "after",
            "since",
            "until",
            "from",
            "in",
            "on",
            "at",
            "during",
            "between",
            "early",
            "late");

    private final Topic topic;
    private final Sentence.Known known;

    Ellipsis(Topic topic, Sentence.Known known) {
        this.topic = topic;
        this.known = known;
    }

    /** What is left of a question without "and" or "what about". */
    static String withoutLead(String text) {
        Matcher lead = LEAD.matcher(text);
        return lead.find() ? text.substring(lead.end()) : text;
    }

    /** The whole question; empty where the words are no part of one that could be completed. */
    Optional<String> completed(String asked) {
        String rest = Sentence.unended(withoutLead(asked));
        Sentence part = Sentence.read(rest, known);
        if (rest.isEmpty() || part.words().isEmpty()) {
            return Optional.empty();
        }
        WhPhrase wh = WhPhrase.at(part.words());
        if (wh.end() > 0) {
            return isVerbless(part, wh.end()) ? asking(part, wh.end()) : Optional.empty();
        }
        boolean about = !LEAD.matcher(asked).replaceFirst("").equals(asked)
                && asked.toLowerCase(Locale.ROOT).contains(" about ");
        return about || isVerbless(part, 0) ? filling(part) : Optional.empty();
    }

    private static boolean isVerbless(Sentence part, int from) {
        return part.words().stream()
                .skip(from)
                .noneMatch(word -> WhPhrase.isAuxiliary(word.small())
                        || word.tag() == Tag.VBZ
                        || word.tag() == Tag.VBP
                        || word.tag() == Tag.VBD
                        || word.tag() == Tag.MD
                        || word.tag() == Tag.VB);
    }

    /** "Why?", "in which hotel?": the last question with other words that ask. */
    private Optional<String> asking(Sentence part, int end) {
        Sentence last = topic.last();
        String wh = part.text().substring(0, part.words().get(end - 1).end());
        String more = part.text().substring(wh.length());
        boolean why = wh.equalsIgnoreCase("why");
        Optional<String> change = why ? topic.change() : Optional.empty();
        if (change.isPresent() && topic.thing().isPresent()) {
            String thing = last.has(Kind.PERSON)
                    ? "the visit of " + topic.subject().orElseThrow()
                    : topic.thing().orElseThrow();
            return Optional.of(wh + " was " + thing + " " + change.get() + "?");
        }
        boolean not = why && more.strip().equalsIgnoreCase("not");
        return Optional.of(wh + " " + (not ? denied(last) : clause(last) + more) + "?");
    }

    /** "Is Ada Moreau not coming in May" of "is Ada Moreau coming in May". */
    private String denied(Sentence last) {
        String clause = clause(last);
        String subject = topic.subject().orElse("");
        int at = subject.isEmpty() ? -1 : clause.toLowerCase(Locale.ROOT).indexOf(subject.toLowerCase(Locale.ROOT));
        int end = at < 0 ? clause.length() : at + subject.length();
        return clause.substring(0, end) + " not" + clause.substring(end);
    }

    /** "Which hotel" by itself asks it of the person; empty where the words do not ask, or nobody was spoken of. */
    Optional<String> ofSubject(String asked) {
        String rest = Sentence.unended(withoutLead(asked));
        Sentence part = Sentence.read(rest, known);
        int end = WhPhrase.at(part.words()).end();
        return end > 1 && end == part.words().size()
                ? topic.subject().map(subject -> rest + " for " + subject + "?")
                : Optional.empty();
    }

    /** The last question without what asks in it; whoever answered stands where it asked who. */
    private String clause(Sentence last) {
        WhPhrase asked = WhPhrase.at(last.words());
        String rest = Sentence.unended(last.from(asked.end()));
        List<String> people = topic.answered();
        if (!asked.subject() || people.isEmpty()) {
            return rest;
        }
        return withSubject(last, asked.end(), Topic.joined(people), people.size() > 1);
    }

    /** "Is Ada Moreau in Oslo" of "is in Oslo", "does Ada Moreau come" of "comes". */
    private static String withSubject(Sentence last, int at, String subject, boolean several) {
        Word verb = last.words().get(at);
        String behind = Sentence.unended(last.from(at + 1));
        if (WhPhrase.isAuxiliary(verb.small())) {
            return Auxiliaries.form(verb.small(), several) + " " + subject + " " + behind;
        }
        String form = verb.tag() == Tag.VBD ? "did" : several ? "do" : "does";
        return form + " " + subject + " " + verb.lemma() + " " + behind;
    }

    /** "Horst?", "in May?": the last question with another person, place or time. */
    private Optional<String> filling(Sentence part) {
        Sentence last = topic.last();
        if (OTHER.matcher(part.text()).matches()) {
            return other(last);
        }
        if (THE_ONE.matcher(part.text()).matches() && last.has(Kind.PERSON)) {
            return Optional.of(with(last, last.of(Kind.PERSON).getFirst(), part.text()));
        }
        Sentence whole = last;
        boolean filled = false;
        for (Constituent said : part.constituents()) {
            Optional<String> next = switch (said.kind()) {
                case PERSON, ANYBODY -> person(whole, said);
                case PLACE -> Optional.of(place(whole, said, part));
                case TIME -> Optional.of(time(whole, said, part));
                case THING -> thing(whole, said);
            };
            filled |= next.isPresent();
            whole = next.isPresent() ? Sentence.read(next.get(), known) : whole;
        }
        return filled ? Optional.of(whole.text()) : Optional.empty();
    }

    private Optional<String> other(Sentence last) {
        Optional<String> asked = topic.subject();
        return topic.spoken().stream()
                .flatMap(turn -> turn.answer().of(Kind.PERSON).stream())
                .map(Constituent::text)
                .filter(name -> asked.isEmpty() || (!asked.get().endsWith(name) && !name.endsWith(asked.get())))
                .findFirst()
                .map(name ->
                        last.has(Kind.PERSON) ? with(last, last.of(Kind.PERSON).getFirst(), name) : name);
    }

    private Optional<String> person(Sentence last, Constituent person) {
        List<Constituent> people = last.of(Kind.PERSON);
        if (!people.isEmpty()) {
            return Optional.of(agreeing(last, people.getLast(), person));
        }
        List<Constituent> anybody = last.of(Kind.ANYBODY);
        if (!anybody.isEmpty()) {
            return Optional.of(agreeing(last, anybody.getFirst(), person));
        }
        WhPhrase asked = WhPhrase.at(last.words());
        boolean order = last.words().stream().anyMatch(word -> ORDER.contains(word.small()));
        return asked.subject() && !order
                ? Optional.of(withSubject(last, asked.end(), person.text(), person.plural()) + "?")
                : Optional.empty();
    }

    private static String place(Sentence last, Constituent place, Sentence part) {
        List<Constituent> places = last.of(Kind.PLACE);
        if (!places.isEmpty()) {
            return with(last, places.getLast(), place.text());
        }
        String led = place.lead() < place.start() ? place.withLead(part.text()) : "in " + place.text();
        return Sentence.unended(last.text()) + " " + led + "?";
    }

    private static String time(Sentence last, Constituent time, Sentence part) {
        String said = time.withLead(part.text());
        String first = said.toLowerCase(Locale.ROOT).split("\\s+")[0];
        boolean day = said.matches("(?s).*\\b\\d{1,2}(?!\\d).*") || first.endsWith("day");
        String led = UNLED.contains(first) ? said : (day ? "on " : "in ") + said;
        List<Constituent> times = last.of(Kind.TIME);
        if (times.isEmpty()) {
            return Sentence.unended(last.text()) + " " + led + "?";
        }
        Constituent old = times.getFirst();
        return last.text().substring(0, old.lead()) + led + last.text().substring(old.end());
    }

    private Optional<String> thing(Sentence last, Constituent thing) {
        List<Constituent> things = last.of(Kind.THING);
        if (!things.isEmpty()) {
            return Optional.of(with(last, things.getFirst(), thing.text()));
        }
        return topic.subject().map(subject -> "What about " + thing.text() + " for " + subject + "?");
    }

    /** With another person, and the verb before in the number of it. */
    private static String agreeing(Sentence last, Constituent old, Constituent person) {
        String before = last.text().substring(0, old.start());
        String verb = before.strip().substring(before.strip().lastIndexOf(' ') + 1);
        boolean verbBefore = old.lead() == old.start() && WhPhrase.isAuxiliary(verb) && !verb.startsWith("'");
        String led = verbBefore
                ? before.substring(0, before.lastIndexOf(verb)) + Auxiliaries.form(verb, person.plural()) + " "
                : before;
        return led + person.text() + last.text().substring(old.end());
    }

    private static String with(Sentence last, Constituent old, String text) {
        return last.text().substring(0, old.start()) + text + last.text().substring(old.end());
    }
}
