package org.attache.clause.entailment.words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.attache.geography.Place;
import org.attache.people.Person;

/** Whether two names mean the same person or place. */
public final class NameMatch {

    private final List<Graph> statements;

    public NameMatch(List<Graph> statements) {
        this.statements = List.copyOf(statements);
    }

    /** Whether one name means the one that another one names. */
    public boolean same(Unit one, Unit other) {
        if (one.isPerson()
                && other.isPerson()
                && !Objects.requireNonNull(one.mention()).persons().isEmpty()
                && !Objects.requireNonNull(other.mention()).persons().isEmpty()) {
            return one.words().size() > 1
                    && other.words().size() > 1
                    && ((names(nameOf(one), nameOf(other)) && nameOf(one).size() > 1) || isShortTitled(one, other));
        }
        return names(one.words(), other.words()) || place(one, other);
    }

    /** "Wg Cdr Rao" for "Wing Commander Asha Rao", where nobody else has the surname. */
    private boolean isShortTitled(Unit one, Unit other) {
        List<String> titles = other.words().stream()
                .map(word -> word.small().replace(".", ""))
                .toList();
        String surname = one.words().getLast().small();
        boolean titled = surname.equals(other.words().getLast().small())
                && one.words().stream()
                        .limit(one.words().size() - 1L)
                        .allMatch(word -> Abbreviations.isOne(word.text(), titles)
                                || (word.tag().isName() && titles.contains(word.small()))
                                || word.text().length() == 1);
        return titled
                && statements.stream()
                                .flatMap(graph -> graph.mentions().stream())
                                .flatMap(mention -> mention.persons().stream())
                                .filter(person ->
                                        (" " + person.name().toLowerCase(Locale.ROOT)).endsWith(" " + surname))
                                .distinct()
                                .count()
                        < 2;
    }

    /** The words of a name without office and title. */
    private static List<Word> nameOf(Unit unit) {
        return unit.words().stream()
                .filter(word -> word.tag().isName() && Lexicon.noun(word.small()) == Noun.OTHER)
                .toList();
    }

    private static boolean place(Unit one, Unit other) {
        if (one.place() == null || other.place() == null) {
            return false;
        }
        Place place = one.place().places().getFirst();
        Place told = other.place().places().getFirst();
        return place.equals(told)
                || (place.kind() == Place.Kind.COUNTRY
                        && place.name().equals(told.country())
                        && other.place().certain());
    }

    /** Whether somebody has the surname that stands there alone. */
    public static boolean isCalled(Person person, Unit name) {
        return name.words().size() == 1 && (" " + person.name()).endsWith(" " + name.text());
    }

    /** Names are the same where the shorter is a part of the longer one that ends it or begins it. */
    public static boolean names(List<Word> one, List<Word> other) {
        List<String> a = parts(one);
        List<String> b = parts(other);
        List<String> few = a.size() <= b.size() ? a : b;
        List<String> many = a.size() <= b.size() ? b : a;
        return !few.isEmpty()
                && few.stream().allMatch(many::contains)
                && (few.getLast().equals(many.getLast()) || few.getFirst().equals(many.getFirst()));
    }

    private static List<String> parts(List<Word> words) {
        return words.stream()
                .filter(word -> Character.isLetterOrDigit(word.text().charAt(0)) && word.tag() != Tag.DT)
                .map(word -> word.small().replace(".", ""))
                .toList();
    }
}
