package org.attache.people.phrases;

import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.people.Gender;
import org.attache.people.PlaceSpan;
import org.jspecify.annotations.Nullable;

/** Reads names without a title, and what tells them from names of organisations, places and works. */
final class BareNames {

    private final WordClasses words;
    private final NameReader names;
    private final VerbAhead verbs;

    BareNames(WordClasses words, NameReader names) {
        this.words = words;
        this.names = names;
        this.verbs = new VerbAhead(words);
    }

    /** The name that a noun phrase without title is; null where it is none. */
    @Nullable
    PersonPhrase read(Chunk chunk) {
        if (isDescription(chunk) || isRank(chunk)) {
            return described(chunk);
        }
        int start = nameStart(chunk);
        if (start < 0) {
            return null;
        }
        PlaceSpan led = words.place(start);
        if (led != null && isLedPlace(chunk, led)) {
            return read(new Chunk(led.until(), led.until(), chunk.until()));
        }
        Name name = names.read(start, chunk.until(), false);
        if (name == null || name.until() < chunk.until()) {
            return null;
        }
        boolean person = isPersonal(name);
        boolean article = words.tag(chunk.from()) == Tag.DT && start == chunk.core();
        boolean doer = start > chunk.core() && isDoer(start - 1, chunk);
        if (words.noun(name.last()) == Noun.SITE && chunk.hasDeterminer()) {
            return null;
        }
        boolean outside =
                article || VerbAhead.INSIDE.contains(words.small(chunk.from() - 1)) || words.isQuote(chunk.from() - 1);
        PlaceSpan place = words.place(start);
        outside |= place != null && place.certain();
        Noun last = words.noun(name.last());
        outside |= last == Noun.SITE || last == Noun.ORGANISATION;
        boolean form = name.weight() > 1 && !words.isHeading() && !outside;
        // "The Tom Berg goes to Riga on 4 May" is a ship or a prize: people have no article.
        if (article && !isSomebody(name)) {
            return null;
        }
        return phrase(chunk, name, (person && last != Noun.ORGANISATION) || form || doer);
    }

    /** "From Riga Berg travels": a sentence that begins with a preposition has a subject behind the place. */
    private boolean isLedPlace(Chunk chunk, PlaceSpan place) {
        return chunk.from() == 1
                && words.tag(0) == Tag.IN
                && place.from() == 1
                && place.certain()
                && !place.adjective()
                && place.until() < chunk.until()
                && switch (words.tag(chunk.until())) {
                    case VBZ, VBD, VBP, MD -> true;
                    default -> false;
                };
    }

    /** Whether a noun phrase is a group, an age or a number of people rather than an office. */
    boolean isDescription(Chunk chunk) {
        return isGroup(chunk) || isAge(chunk) || isNumber(chunk);
    }

    private PersonPhrase phrase(Chunk chunk, Name name, boolean sure) {
        Homes homes = new Homes(words);
        int end = homes.end(name.until());
        String home = homes.of(chunk.from(), name.from());
        return new PersonPhrase(
                chunk.from(),
                end,
                name.last(),
                name,
                null,
                Gender.UNKNOWN,
                home == null ? homes.of(name.until(), end) : home,
                false,
                sure ? PersonPhrase.Trust.WHOLE : PersonPhrase.Trust.POSSIBLE,
                true);
    }

    /** Where the name begins behind "veteran engineer" or "Kenyan"; -1 where other words lead it. */
    private int nameStart(Chunk chunk) {
        int start = chunk.core();
        boolean owned = words.isPossessive(chunk.from());
        while (start < chunk.until()) {
            PlaceSpan place = words.place(start);
            if (place != null && place.adjective() && start + 1 < chunk.until()) {
                start = place.until();
            } else if (!words.isCapital(start)
                    && (words.tag(start) == Tag.JJ || isDoer(start, chunk) || (owned && isHonorific(start)))) {
                start++;
            } else {
                break;
            }
        }
        return start < chunk.until() ? start : -1;
    }

    /** "Sister" of "my sister Linh" is what she is to somebody. */
    private boolean isHonorific(int i) {
        return words.noun(i) == Noun.HONORIFIC && words.isCapital(i + 1);
    }

    /** "The reformer Laszlo Tverdy": a noun for somebody who does something, before a name. */
    private boolean isDoer(int i, Chunk chunk) {
        String small = words.small(i);
        boolean doer = small.length() > 5
                && (small.endsWith("er") || small.endsWith("or") || small.endsWith("ist") || small.endsWith("ian"));
        return doer
                && words.tag(i) == Tag.NN
                && words.noun(i) == Noun.OTHER
                && i + 2 < chunk.until()
                && words.isCapital(i + 1)
                && words.isCapital(i + 2);
    }

    /** Whether what stands behind a name only fits a person. */
    private boolean isPersonal(Name name) {
        int next = overBracket(name.until());
        boolean comma = words.is(next, ",");
        boolean acts = !comma && name.weight() > 1 && words.tag(next).isVerb() && isHuman(verbs.verbAt(next));
        boolean travels = !comma && name.weight() == 1 && words.place(name.from()) == null && travels(name, next);
        boolean owns = !comma && name.weight() == 1 && words.place(name.from()) == null && verbs.isPersonal(next);
        return isSomebody(name) || acts || travels || owns || isKin(name);
    }

    /** "Who" or an age behind a name is said of nothing but people. */
    private boolean isSomebody(Name name) {
        int next = overBracket(name.until());
        boolean comma = words.is(next, ",");
        int at = comma ? next + 1 : next;
        boolean place = name.weight() == 1 && words.place(name.from()) != null;
        boolean who = !place && (words.is(at, "who") || words.is(at, "whose") || words.is(at, "whom"));
        return who || (comma && words.tag(at) == Tag.CD && words.is(at + 1, ","));
    }

    /** "My sister Linh", "their friend Bo": whoever is somebody's has a name of a person. */
    private boolean isKin(Name name) {
        int kin = name.from() - 1;
        boolean owned = words.isPossessive(kin - 1) || (words.tag(kin - 1) == Tag.JJ && words.isPossessive(kin - 2));
        return owned
                && !words.isCapital(kin)
                && switch (words.noun(kin)) {
                    case HONORIFIC, FAMILY, PERSON -> true;
                    default -> false;
                };
    }

    /** "Ana Ruiz (1998) writes". */
    private int overBracket(int at) {
        return words.is(at, "(") && words.is(at + 2, ")") ? at + 3 : at;
    }

    /** "Adeyemi flew home", "Okoro's spokesman": few but people are said to. */
    private boolean travels(Name name, int behind) {
        boolean joined = words.is(behind, "and")
                && words.isCapital(behind + 1)
                && words.tag(behind + 1).isName();
        int next = joined ? behind + 2 : behind;
        int owned = next + 1;
        boolean spouse = words.tag(next) == Tag.POS
                && (words.noun(owned) == Noun.FAMILY || Lexicon.isTitle(words.lemma(owned), "personal"));
        boolean goes = words.tag(next).isVerb()
                && (verbs.isSomewhere(next)
                        || switch (verbs.plannedAt(next)) {
                            case GO, COME, ARRIVE, LEAVE, RETURN, VISIT, ATTEND, STAY, MEET -> true;
                            default -> false;
                        });
        boolean named = words.tag(name.from()).isName()
                || words.tag(name.from()) == Tag.JJ
                || (words.tag(name.from()) == Tag.NN && words.noun(name.from()) == Noun.OTHER && verbs.goesTo(next));
        return named && !words.startsSentence(name.from() + 1) && (spouse || goes);
    }

    private static boolean isHuman(Verb verb) {
        return switch (verb) {
            case GO, COME, ARRIVE, LEAVE, RETURN, VISIT, ACT, MEET, SAY, CALL, HOPE, DECLINE, LIVE -> true;
            default -> false;
        };
    }

    private boolean isGroup(Chunk chunk) {
        int last = chunk.until() - 1;
        boolean body = words.noun(last) == Noun.GROUP || Lexicon.isTitle(words.lemma(last), "body");
        return body && !words.isCapital(last);
    }

    /** "The 52-year-old". */
    private boolean isAge(Chunk chunk) {
        int last = chunk.until() - 1;
        return chunk.hasDeterminer()
                && words.is(last, "old")
                && words.isHyphen(last - 1)
                && words.lemma(last - 2).equals("year");
    }

    /** "The two". */
    private boolean isNumber(Chunk chunk) {
        return words.is(chunk.from(), "the")
                && chunk.until() == chunk.core() + 1
                && words.tag(chunk.core()) == Tag.CD
                && Character.isLetter(words.small(chunk.core()).charAt(0));
    }

    /** "Their Majesties". */
    private boolean isRank(Chunk chunk) {
        return words.isPossessive(chunk.from()) && Lexicon.isTitle(words.lemma(chunk.until() - 1), "rank");
    }

    private PersonPhrase described(Chunk chunk) {
        int head = chunk.until() - 1;
        Homes homes = new Homes(words);
        boolean owned = words.tag(chunk.from() - 1) == Tag.POS || words.isPossessive(chunk.from());
        return new PersonPhrase(
                chunk.from(),
                chunk.until(),
                head,
                null,
                Office.of(words, chunk.core(), chunk.until(), head),
                Gender.of(words.small(chunk.from())),
                homes.of(chunk.from(), chunk.until()),
                isGroup(chunk) || words.isPlural(head) || isNumber(chunk),
                PersonPhrase.Trust.TITLED,
                owned || words.is(chunk.from(), "the") || words.is(chunk.from(), "both"));
    }
}
