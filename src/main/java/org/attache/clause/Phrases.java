package org.attache.clause;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.people.DateSpan;
import org.attache.people.Mention;
import org.attache.people.PlaceSpan;
import org.attache.people.Sentence;
import org.jspecify.annotations.Nullable;

/** Divides a sentence into phrases, from left to right. */
final class Phrases {

    private final List<Word> words;
    /** What begins at each word. */
    private final @Nullable DateSpan[] dates;

    private final @Nullable Mention[] people;
    private final @Nullable PlaceSpan[] places;
    private final VerbGroups verbs;
    private final Nominals nominals;

    private Phrases(Sentence sentence, List<Mention> mentions) {
        this.words = sentence.words();
        this.dates = new DateSpan[words.size()];
        this.people = new Mention[words.size()];
        this.places = new PlaceSpan[words.size()];
        sentence.dates().forEach(span -> dates[span.from()] = span);
        sentence.places().forEach(span -> places[span.from()] = span);
        for (Mention mention : mentions) {
            Mention known = people[mention.from()];
            if (known == null || mention.until() > known.until()) {
                people[mention.from()] = mention;
            }
        }
        this.verbs = new VerbGroups(words);
        this.nominals = new Nominals(this);
    }

    /** The phrases of a sentence in its order; together they are all its words. */
    static List<Phrase> of(Sentence sentence, List<Mention> mentions) {
        Phrases reader = new Phrases(sentence, mentions);
        List<Phrase> found = new ArrayList<>();
        int at = 0;
        while (at < reader.words.size()) {
            Phrase phrase = reader.at(at, found.isEmpty() ? null : found.getLast());
            found.add(phrase);
            at = phrase.until();
        }
        return NounLists.join(withoutBrackets(found));
    }

    /** "Oslo (6-7 May) and Riga (8-9 May)": days in brackets behind a place are its days. */
    private static List<Phrase> withoutBrackets(List<Phrase> phrases) {
        List<Phrase> plain = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            boolean lone = i > 0
                    && i + 2 < phrases.size()
                    && isBracket(phrases.get(i))
                    && phrases.get(i + 1) instanceof Phrase.When
                    && isBracket(phrases.get(i + 2))
                    && phrases.get(i - 1) instanceof Phrase.Nouns nouns
                    && nouns.items().getLast().place() != null
                    && !nouns.items().getLast().isPeople();
            if (lone) {
                plain.add(phrases.get(i + 1));
                i += 2;
            } else {
                plain.add(phrases.get(i));
            }
        }
        return plain;
    }

    private static boolean isBracket(Phrase phrase) {
        return phrase instanceof Phrase.Mark mark && mark.kind() == Phrase.Kind.BRACKET;
    }

    List<Word> words() {
        return words;
    }

    private Phrase at(int at, @Nullable Phrase before) {
        DateSpan date = dateAt(at);
        if (date != null) {
            return new Phrase.When(at, dayEnd(date), date);
        }
        Phrase.Kind plain = plainKind(at);
        if (plain != null) {
            return new Phrase.Mark(at, plain, words.get(at));
        }
        if (mentionAt(at) == null && placeAt(at) == null) {
            Phrase.VerbGroup group = verbs.at(at, before);
            if (group != null) {
                return group;
            }
        }
        Phrase.Nominal nominal = nominals.at(at);
        return nominal != null
                ? new Phrase.Nouns(List.of(nominal), Phrase.Joint.SINGLE)
                : new Phrase.Mark(at, kind(at), words.get(at));
    }

    /** "Monday evening": the part of a day belongs to it. */
    private int dayEnd(DateSpan date) {
        int until = date.until();
        boolean part = until < words.size()
                && words.get(until).tag() == Tag.NN
                && dates[until] == null
                && Lexicon.noun(words.get(until).small()) == Noun.DAY;
        return part ? until + 1 : until;
    }

    /** Marks and words that can be nothing else. */
    private Phrase.@Nullable Kind plainKind(int at) {
        Word word = words.get(at);
        return switch (word.tag()) {
            case COMMA -> Phrase.Kind.COMMA;
            case STOP -> Phrase.Kind.STOP;
            case OPEN_QUOTE, CLOSE_QUOTE -> Phrase.Kind.QUOTE;
            case OPEN_BRACKET, CLOSE_BRACKET -> Phrase.Kind.BRACKET;
            default ->
                switch (word.text()) {
                    case "–", "—", "--" -> Phrase.Kind.COMMA;
                    case ";", ":", "•" -> Phrase.Kind.STOP;
                    case "(", ")", "[", "]" -> Phrase.Kind.BRACKET;
                    case "\"", "“", "”" -> Phrase.Kind.QUOTE;
                    default -> word.tag() == Tag.COLON ? Phrase.Kind.STOP : null;
                };
        };
    }

    private Phrase.Kind kind(int at) {
        Word word = words.get(at);
        String small = word.small();
        if (Lexicon.isConjunction(small, "and")) {
            return Phrase.Kind.AND;
        }
        if (Lexicon.isConjunction(small, "or")) {
            return Phrase.Kind.OR;
        }
        if (Lexicon.isConjunction(small, "but") && word.tag() == Tag.CC) {
            return Phrase.Kind.BUT;
        }
        return switch (word.tag()) {
            case WP, WPS, WDT, WRB -> small.equals("that") ? Phrase.Kind.THAT : Phrase.Kind.RELATIVE;
            case IN -> connective(at, small);
            case TO -> Phrase.Kind.PREPOSITION;
            case RB, RBR, RBS, RP, EX -> Phrase.Kind.ADVERB;
            case JJ, JJR, JJS, VBN -> Phrase.Kind.ADJECTIVE;
            default -> Phrase.Kind.OTHER;
        };
    }

    /** "Before the summit" and "before she left" begin alike; the second has a verb before the next comma. */
    private Phrase.Kind connective(int at, String small) {
        if (small.equals("that")) {
            return Phrase.Kind.THAT;
        }
        boolean joins = Lexicon.isConjunction(small, "condition")
                || Lexicon.isConjunction(small, "time")
                || Lexicon.isConjunction(small, "cause");
        boolean either =
                small.equals("before") || small.equals("after") || small.equals("since") || small.equals("until");
        boolean timed = at + 1 < words.size() && dateAt(at + 1) != null;
        if (joins || (either && !timed && verbFollows(at + 1))) {
            boolean of = at + 1 < words.size() && words.get(at + 1).small().equals("of");
            return of ? Phrase.Kind.PREPOSITION : Phrase.Kind.SUBORDINATOR;
        }
        return Phrase.Kind.PREPOSITION;
    }

    private boolean verbFollows(int from) {
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.tag() == Tag.COMMA || word.tag() == Tag.STOP || word.tag() == Tag.COLON) {
                return false;
            }
            if (word.tag() == Tag.VBD || word.tag() == Tag.VBZ || word.tag() == Tag.VBP || word.tag() == Tag.MD) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    DateSpan dateAt(int at) {
        return dates[at];
    }

    @Nullable
    Mention mentionAt(int at) {
        return people[at];
    }

    @Nullable
    PlaceSpan placeAt(int at) {
        return places[at];
    }
}
