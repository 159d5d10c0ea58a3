package org.attache.clause;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.Phrase.Joint;
import org.attache.clause.Phrase.Kind;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.geography.Place;

/** Joins nouns of one kind that commas, "and" or "or" stand between: "Chad, Niger and Mali". */
final class NounLists {

    /** A list that is not joined by "and" after so many parts is none. */
    private static final int MOST_PENDING = 200;

    private NounLists() {}

    static List<Phrase> join(List<Phrase> phrases) {
        List<Phrase> joined = new ArrayList<>();
        int at = 0;
        while (at < phrases.size()) {
            if (phrases.get(at) instanceof Nouns first) {
                List<Nominal> items = new ArrayList<>(first.items());
                Joint[] joint = {Joint.SINGLE};
                at = extend(phrases, at + 1, items, joint);
                joined.add(new Nouns(items, joint[0]));
            } else {
                joined.add(phrases.get(at++));
            }
        }
        return joined;
    }

    /** Takes in what continues the list; returns the index after it. */
    private static int extend(List<Phrase> phrases, int from, List<Nominal> items, Joint[] joint) {
        int at = from;
        List<Nominal> pending = new ArrayList<>();
        int pendingEnd = from;
        while (true) {
            Nominal last = pending.isEmpty() ? items.getLast() : pending.getLast();
            int next = overAside(phrases, at);
            int begin = next;
            boolean semicolon = isMark(phrases, next, Kind.STOP)
                    && last.place() != null
                    && ((Phrase.Mark) phrases.get(next)).word().text().equals(";");
            boolean comma = semicolon || isMark(phrases, next, Kind.COMMA);
            next += comma ? 1 : 0;
            boolean and = isMark(phrases, next, Kind.AND);
            boolean or = isMark(phrases, next, Kind.OR);
            next += and || or ? 1 : 0;
            if (next == begin || next >= phrases.size() || !(phrases.get(next) instanceof Nouns more)) {
                break;
            }
            Nominal item = more.first();
            if ((semicolon && (item.place() == null || item.isPeople())) || pending.size() > MOST_PENDING) {
                break;
            }
            boolean town = comma
                    && !and
                    && !or
                    && items.size() == 1
                    && pending.isEmpty()
                    && isUnknownTown(phrases, from, item, last);
            if (town) {
                items.set(0, in(last, item));
                at = next + 1;
                pendingEnd = at;
                continue;
            }
            if (comma && !and && !or && isCountryOf(item, last)) {
                at = next + 1;
                if (pending.isEmpty()) {
                    items.set(items.size() - 1, with(last, item));
                    pendingEnd = at;
                } else {
                    pending.set(pending.size() - 1, with(last, item));
                }
                continue;
            }
            boolean doers = and && isSubject(phrases, from, next) && isPossiblyPerson(items.getFirst(), item);
            if (!alike(items.getFirst(), item) && !doers) {
                break;
            }
            at = next + 1;
            pending.add(item);
            if (and || or) {
                items.addAll(pending);
                pending.clear();
                joint[0] = or ? Joint.OR : Joint.AND;
                pendingEnd = at;
            }
        }
        return pendingEnd;
    }

    /** Whether a list stands where a subject does: behind the beginning of a clause and before a verb. */
    private static boolean isSubject(List<Phrase> phrases, int from, int last) {
        Phrase before = from >= 2 ? phrases.get(from - 2) : null;
        boolean opens = before == null
                || (before instanceof Phrase.Mark mark
                        && switch (mark.kind()) {
                            case STOP, THAT, SUBORDINATOR, QUOTE -> true;
                            default -> false;
                        });
        return opens && last + 1 < phrases.size() && phrases.get(last + 1) instanceof Phrase.VerbGroup;
    }

    /** "Mr Lindqvist and the clerk": beside somebody with a name, what they may be. */
    private static boolean isPossiblyPerson(Nominal person, Nominal other) {
        return person.isPeople()
                && other.place() == null
                && !other.determiner().isEmpty()
                && !other.head().token().isCapitalised();
    }

    /** The index after a short aside in brackets, as "(UAE)"; the same index where none stands there. */
    private static int overAside(List<Phrase> phrases, int at) {
        boolean opens = isMark(phrases, at, Kind.BRACKET);
        boolean closes = opens && isMark(phrases, at + 2, Kind.BRACKET);
        boolean more = closes && (isMark(phrases, at + 3, Kind.COMMA) || isMark(phrases, at + 3, Kind.AND));
        return more ? at + 3 : at;
    }

    private static boolean isMark(List<Phrase> phrases, int at, Kind kind) {
        return at < phrases.size() && phrases.get(at) instanceof Phrase.Mark mark && mark.kind() == kind;
    }

    /** "Phnom Penh, Cambodia" is one place. */
    private static boolean isCountryOf(Nominal country, Nominal city) {
        if (country.place() == null || city.place() == null || country.mention() != null || city.mention() != null) {
            return false;
        }
        return country.place().places().stream()
                .filter(place -> place.kind() == Place.Kind.COUNTRY || place.kind() == Place.Kind.STATE)
                .anyMatch(outer -> city.place().places().stream()
                        .anyMatch(inner -> inner.kind() != Place.Kind.COUNTRY
                                && outer.country() != null
                                && outer.country().equals(inner.country())));
    }

    /** "In Spangdahlem, Germany": a name behind "in", "at" or "to" and before a country is a town, known or not. */
    private static boolean isUnknownTown(List<Phrase> phrases, int after, Nominal country, Nominal town) {
        boolean led = after >= 2
                && phrases.get(after - 2) instanceof Phrase.Mark mark
                && mark.kind() == Kind.PREPOSITION
                && switch (mark.word().small()) {
                    case "in", "at", "to", "from", "near" -> true;
                    default -> false;
                };
        boolean inCountry = country.place() != null
                && country.mention() == null
                && country.owner() == null
                && !country.place().adjective()
                && country.place().places().getFirst().kind() == Place.Kind.COUNTRY;
        return led
                && inCountry
                && town.place() == null
                && town.mention() == null
                && town.head().tag().isName();
    }

    private static Nominal in(Nominal town, Nominal country) {
        return new Nominal(
                town.from(),
                country.until(),
                town.head(),
                null,
                country.place(),
                town.owner(),
                town.number(),
                town.determiner());
    }

    private static Nominal with(Nominal city, Nominal country) {
        return new Nominal(
                city.from(),
                country.until(),
                city.head(),
                city.mention(),
                city.place(),
                city.owner(),
                city.number(),
                city.determiner());
    }

    private static boolean alike(Nominal a, Nominal b) {
        if (a.isPeople() || b.isPeople()) {
            return a.isPeople() && b.isPeople();
        }
        return (a.place() != null) == (b.place() != null);
    }
}
