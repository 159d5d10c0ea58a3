package org.attache.clause.entailment.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.english.Numbers;
import org.attache.english.Tag;
import org.attache.english.Token;
import org.attache.english.Word;
import org.attache.people.DateSpan;
import org.attache.people.Mention;
import org.attache.people.PlaceSpan;
import org.attache.people.Sentence;
import org.jspecify.annotations.Nullable;

/** Joins the words of a sentence that mean one thing. */
final class Units {

    private static final Map<String, String> CURRENCIES = Map.of("$", "dollar", "€", "euro", "£", "pound", "¥", "yen");

    private static final int HUNDRED = 100;

    private final Sentence sentence;
    private final List<Mention> mentions;
    private final List<Word> words;

    private Units(Sentence sentence, List<Mention> mentions) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.words = sentence.words().stream().map(Units::counted).toList();
    }

    static List<Unit> of(Sentence sentence, List<Mention> mentions) {
        return new Units(sentence, mentions).read();
    }

    /** A word for a number, whatever the tagger took it for. */
    private static Word counted(Word word) {
        boolean other = word.tag() == Tag.NN
                || word.tag() == Tag.JJ
                || word.tag() == Tag.NNP
                || word.tag() == Tag.RB
                || word.tag() == Tag.VB
                || word.tag() == Tag.VBP;
        Integer number = other ? Numbers.cardinal(word.text()) : null;
        return number != null && number > 1 && number < HUNDRED
                ? new Word(word.index(), word.token(), Tag.CD, word.lemma())
                : word;
    }

    private List<Unit> read() {
        List<Unit> units = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int until = end(at);
            units.add(unit(at, until));
            at = until;
        }
        return units;
    }

    private int end(int at) {
        DateSpan date = date(at);
        if (date != null) {
            return date.until();
        }
        Mention person = person(at);
        if (person != null && words.get(at).tag() == Tag.PRPS) {
            return at + 1;
        }
        boolean joined = at + 2 < words.size()
                && words.get(at + 1).text().equals("-")
                && words.get(at).end() == words.get(at + 1).start()
                && person(at + 2) != null;
        if (joined) {
            return end(at + 2);
        }
        if (person != null) {
            int until = hyphenated(Math.min(person.until(), nextDate(at)));
            boolean bracketed = until + 1 < words.size()
                    && words.get(until).text().equals(",")
                    && words.subList(at, until).stream()
                            .anyMatch(word -> word.text().equals(","));
            return bracketed ? until + 1 : until;
        }
        if (words.get(at).tag() == Tag.CURRENCY
                && at + 1 < words.size()
                && words.get(at + 1).tag() == Tag.CD) {
            return numberEnd(at + 1);
        }
        if (words.get(at).tag() == Tag.CD) {
            return numberEnd(at);
        }
        PlaceSpan place = place(at);
        int end = place == null ? at + 1 : place.until();
        return words.get(at).tag().isName() || place != null ? nameEnd(end) : hyphenated(end);
    }

    private int nextDate(int from) {
        return sentence.dates().stream()
                .mapToInt(DateSpan::from)
                .filter(start -> start > from)
                .min()
                .orElse(words.size());
    }

    private int numberEnd(int at) {
        int end = at + 1;
        while (end < words.size()) {
            boolean hyphen = end + 1 < words.size()
                    && words.get(end).tag() == Tag.HYPH
                    && words.get(end + 1).tag() == Tag.CD;
            if (hyphen) {
                end += 2;
            } else if (words.get(end).tag() == Tag.CD
                    && date(end) == null
                    && !Character.isDigit(words.get(end).text().charAt(0))) {
                end++;
            } else if (SpelledNumbers.isHundredAnd(words, end)) {
                end += 2;
            } else if (words.get(end).small().equals("o'clock")
                    || words.get(end).small().equals("o’clock")) {
                return end + 1;
            } else {
                break;
            }
        }
        return end;
    }

    /** A run of names: "Cape Tern", "Real Meridiano"; a name with a hyphen is one. */
    private int nameEnd(int from) {
        int end = from;
        while (end < words.size() && date(end) == null && person(end) == null) {
            Word word = words.get(end);
            boolean touches = word.start() == words.get(end - 1).end();
            boolean hyphen = touches
                    && word.text().equals("-")
                    && end + 1 < words.size()
                    && words.get(end + 1).start() == word.end();
            if (hyphen) {
                end += 2;
            } else if (word.tag().isName() && Character.isUpperCase(word.text().charAt(0))) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private int hyphenated(int from) {
        int end = from;
        while (end > 0
                && end + 1 < words.size()
                && words.get(end).text().equals("-")
                && words.get(end).start() == words.get(end - 1).end()
                && words.get(end + 1).start() == words.get(end).end()
                && Character.isUpperCase(words.get(end - 1).text().charAt(0))) {
            end += 2;
        }
        return end;
    }

    private Unit unit(int from, int until) {
        List<Word> inside = words.subList(from, until);
        DateSpan date = date(from);
        Mention person = date == null && words.get(from).tag() != Tag.PRPS ? person(from) : null;
        Mention any = person != null ? person : headed(until - 1);
        PlaceSpan place = date == null && person == null ? placeIn(from, until) : null;
        if (date == null && inside.size() > 1 && inside.getFirst().tag() == Tag.CURRENCY) {
            String unit = CURRENCIES.getOrDefault(
                    inside.getFirst().text(), inside.getFirst().text());
            Token token = new Token(
                    unit + "s", inside.getFirst().start(), inside.getLast().end());
            return new Unit(
                    new Word(from, token, Tag.NNS, unit),
                    inside,
                    null,
                    null,
                    null,
                    SpelledNumbers.value(inside.subList(1, inside.size())));
        }
        Integer number = date == null && words.get(from).tag() == Tag.CD ? SpelledNumbers.value(inside) : null;
        if (inside.size() == 1 && date == null && person == null) {
            return new Unit(inside.getFirst(), inside, any, null, place, number);
        }
        Word last = person == null
                        || (person.until() < until && !inside.getLast().text().equals(","))
                ? inside.getLast()
                : words.get(Math.min(person.head(), until - 1));
        Tag tag = number != null
                ? Tag.CD
                : date != null
                        ? Tag.NNP
                        : last.tag().isNoun() && person == null && !last.tag().isName() ? last.tag() : Tag.NNP;
        String text = date != null ? "Monday" : last.text();
        Token token =
                new Token(text, inside.getFirst().start(), inside.getLast().end());
        return new Unit(new Word(from, token, tag, last.lemma()), inside, any, date, place, number);
    }

    private @Nullable DateSpan date(int at) {
        return sentence.dates().stream()
                .filter(span -> span.from() == at)
                .findFirst()
                .orElse(null);
    }

    private @Nullable PlaceSpan place(int at) {
        return sentence.places().stream()
                .filter(span -> span.from() == at)
                .findFirst()
                .orElse(null);
    }

    private @Nullable PlaceSpan placeIn(int from, int until) {
        return sentence.places().stream()
                .filter(span -> span.from() >= from && span.until() == until)
                .findFirst()
                .orElse(null);
    }

    /** Somebody named from here on. */
    private @Nullable Mention person(int at) {
        boolean owned = at > 0 && words.get(at - 1).tag() == Tag.PRPS;
        return mentions.stream()
                .filter(mention -> (mention.from() == at || (owned && mention.from() == at - 1)) && !mention.group())
                .filter(mention ->
                        mention.manner() == Mention.Manner.NAME || mention.manner() == Mention.Manner.SURNAME)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Mention headed(int at) {
        return mentions.stream()
                .filter(mention -> mention.head() == at)
                .findFirst()
                .orElse(null);
    }
}
