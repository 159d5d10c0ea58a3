package org.attache.question.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attache.dates.DateMention;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.geography.Countries;
import org.attache.geography.Gazetteer;
import org.attache.geography.NameWords;
import org.attache.question.Mention;
import org.attache.question.NameFinder;
import org.attache.question.discourse.Constituent.Kind;
import org.attache.question.words.Vocabulary;
import org.attache.visit.LedgerName;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases of a sentence and tells what kind of thing each names. */
final class Constituents {

    private static final Set<String> TOWARDS = Set.of("in", "at", "to", "into", "near");
    private static final Set<String> BELONGING = Set.of("of", "from");

    private final String text;
    private final List<Word> words;
    private final List<DateMention> dates;
    private final Sentence.Known known;
    private final List<Mention> names;
    private final List<org.attache.question.words.Word> plain;

    Constituents(String text, List<Word> words, List<DateMention> dates, Sentence.Known known) {
        this.text = text;
        this.words = words;
        this.dates = dates;
        this.known = known;
        this.plain = org.attache.question.words.Word.of(text);
        this.names = new NameFinder(known.ledger(), plain).find(Set.of());
    }

    List<Constituent> read() {
        List<Constituent> found = new ArrayList<>();
        int at = WhPhrase.at(words).end();
        while (at < words.size()) {
            DateMention date = date(at);
            int end = date == null ? phraseEnd(at) : dateEnd(date, at);
            if (end == at || (date == null && end == at + 1 && VisitingVerbs.isVisiting(words, at))) {
                at++;
                continue;
            }
            if (date != null) {
                found.add(constituent(Kind.TIME, at, end, false));
                at = end;
                continue;
            }
            int head = head(at, end);
            int whole = isVisit(head) ? end : withBelongings(end);
            Kind kind = kind(at, end, head);
            found.add(constituent(kind, at, kind == Kind.PLACE ? end : whole, isPlural(head)));
            at = kind == Kind.PLACE ? end : whole;
        }
        return found;
    }

    private @Nullable DateMention date(int at) {
        return dates.stream()
                .filter(date ->
                        words.get(at).start() >= date.start() && words.get(at).end() <= date.end())
                .findFirst()
                .orElse(null);
    }

    private int dateEnd(DateMention date, int at) {
        int end = at;
        while (end < words.size() && words.get(end).end() <= date.end()) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    /** The end of the noun phrase that begins here; the place itself where none does. */
    private int phraseEnd(int at) {
        int end = at;
        boolean noun = false;
        while (end < words.size() && date(end) == null && isInside(end, end == at)) {
            noun |= isNoun(end);
            end++;
        }
        while (end > at && !isNoun(end - 1)) {
            end--;
        }
        return noun ? nameEnd(at, VisitingVerbs.before(words, at, end)) : at;
    }

    /** Behind a visitor's name stands what is asked of the visitor: "where does Paolo Orsini play". */
    private int nameEnd(int at, int end) {
        int name = at;
        while (name < end && !isIn(name, LedgerName.Kind.VISITOR)) {
            name++;
        }
        while (name < end && (isIn(name, LedgerName.Kind.VISITOR) || isCapital(words.get(name)))) {
            name++;
        }
        return name > at && name <= end && isIn(name - 1, LedgerName.Kind.VISITOR) ? name : end;
    }

    private boolean isInside(int at, boolean first) {
        return switch (words.get(at).tag()) {
            case DT, PDT -> first && !Lexicon.isAdverb(words.get(at).small(), "there");
            case JJ, JJR, JJS, CD, HYPH, AFX -> true;
            case VBG, VBN ->
                at + 1 < words.size() && !first && words.get(at + 1).tag().isNoun();
            default -> isNoun(at);
        };
    }

    private boolean isNoun(int at) {
        Tag tag = words.get(at).tag();
        return tag.isNoun() || tag == Tag.FW || isName(at);
    }

    private boolean isName(int at) {
        Word word = words.get(at);
        return isIn(at, LedgerName.Kind.VISITOR)
                || (isUnknown(word) && known.acquaintance().isName(word.small()));
    }

    private static boolean isUnknown(Word word) {
        return word.text().equals(word.small())
                && word.text().chars().allMatch(Character::isLetter)
                && !Vocabulary.STOP.contains(word.small())
                && !Vocabulary.VISIT.contains(word.small());
    }

    private boolean isIn(int at, LedgerName.Kind kind) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .flatMap(name -> name.positions().stream())
                .map(plain::get)
                .anyMatch(word -> word.start() <= words.get(at).start()
                        && word.end() >= words.get(at).end());
    }

    /** With "of fisheries", "from Aarhus". */
    private int withBelongings(int end) {
        int whole = end;
        while (whole + 1 < words.size() && BELONGING.contains(words.get(whole).small())) {
            int next = phraseEnd(whole + 1);
            if (next == whole + 1) {
                return whole;
            }
            whole = next;
        }
        return whole;
    }

    private int head(int from, int end) {
        int head = end - 1;
        while (head > from && !words.get(head).tag().isNoun()) {
            head--;
        }
        return head;
    }

    private Kind kind(int from, int end, int head) {
        Set<LedgerName.Kind> named = new TreeSet<>();
        boolean capital = false;
        for (int at = from; at < end; at++) {
            for (LedgerName.Kind kind : LedgerName.Kind.values()) {
                if (isIn(at, kind)) {
                    named.add(kind);
                }
            }
            capital |= words.get(at).tag().isName() || isName(at) || (at > 0 && isCapital(words.get(at)));
        }
        String noun = words.get(head).lemma().toLowerCase(Locale.ROOT);
        if (Vocabulary.ANYBODY.contains(words.get(head).small())) {
            return Kind.ANYBODY;
        }
        if (isVisit(head)) {
            return Kind.THING;
        }
        if (named.contains(LedgerName.Kind.VISITOR) || isPerson(Lexicon.noun(noun))) {
            return Kind.PERSON;
        }
        boolean towards = from > 0 && TOWARDS.contains(words.get(from - 1).small());
        String name = text.substring(words.get(from).start(), words.get(end - 1).end());
        boolean people = from < head && Countries.isAdjective(capital(words.get(head)));
        if (people && words.get(from).tag() == Tag.DT) {
            return Kind.PERSON;
        }
        boolean place = !named.isEmpty()
                || Countries.canonical(NameWords.of(name).isEmpty() ? name : name.replaceFirst("(?i)^the ", ""))
                        .isPresent()
                || (capital && (towards || !Gazetteer.named(name).isEmpty()))
                || (towards
                        && (Lexicon.noun(noun) == Noun.SITE
                                || !Gazetteer.named(name).isEmpty()));
        return place ? Kind.PLACE : capital ? Kind.PERSON : Kind.THING;
    }

    private static boolean isPerson(Noun noun) {
        return switch (noun) {
            case OFFICE, HONORIFIC, PERSON, FAMILY, GROUP -> true;
            default -> false;
        };
    }

    private boolean isVisit(int head) {
        return switch (Lexicon.noun(words.get(head).lemma())) {
            case VISIT, ARRIVAL, DEPARTURE, RETURN, EVENT -> true;
            default -> false;
        };
    }

    private static String capital(Word word) {
        return Character.toUpperCase(word.text().charAt(0)) + word.text().substring(1);
    }

    private static boolean isCapital(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0));
    }

    private boolean isPlural(int head) {
        Tag tag = words.get(head).tag();
        return tag == Tag.NNS || tag == Tag.NNPS || Lexicon.noun(words.get(head).lemma()) == Noun.GROUP;
    }

    private Constituent constituent(Kind kind, int from, int end, boolean plural) {
        boolean led = from > 0
                && (words.get(from - 1).tag() == Tag.IN || words.get(from - 1).tag() == Tag.TO);
        int start = words.get(from).start();
        int stop = words.get(end - 1).end();
        return new Constituent(
                kind, led ? words.get(from - 1).start() : start, start, stop, text.substring(start, stop), plural);
    }
}
