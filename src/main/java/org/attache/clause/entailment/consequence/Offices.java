package org.attache.clause.entailment.consequence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.dates.DateRange;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.people.DateSpan;

/** Says by itself what somebody is called beside the name, as what they serve, since when and until when. */
final class Offices {

    private Offices() {}

    static List<String> of(Passage passage) {
        List<String> found = new ArrayList<>();
        for (int i = 1; i < passage.size(); i++) {
            behindName(passage, i, found);
            as(passage, i, found);
        }
        beforeName(passage, found);
        since(passage, found);
        became(passage, found);
        return found;
    }

    /** "Ana Rios, head of the archive," is the head of the archive; "Ana Rios, 34," is 34 years old. */
    private static void behindName(Passage passage, int comma, List<String> found) {
        boolean opens =
                passage.small(comma).equals(",") && passage.tag(comma - 1).isName() && !passage.isDate(comma - 1);
        if (!opens) {
            return;
        }
        int from = comma - 1;
        while (from > 0 && passage.tag(from - 1).isName() && !passage.isDate(from - 1)) {
            from--;
        }
        int end = comma + 1;
        while (end < passage.size() && !passage.small(end).equals(",") && passage.tag(end) != Tag.STOP) {
            end++;
        }
        String name = passage.text(from, comma);
        Integer age = end == comma + 2 ? passage.number(comma + 1) : null;
        if (age != null && comma - from > 1) {
            found.add(Passage.sentence(name, "is", age + " years old"));
            return;
        }
        boolean noun = passage.tag(comma + 1) == Tag.DT
                || passage.tag(comma + 1) == Tag.PRPS
                || passage.tag(comma + 1) == Tag.NN
                || (passage.tag(comma + 1) == Tag.JJ && !isFormer(passage.small(comma + 1)));
        int head = office(passage, comma + 1, end);
        boolean listed = from > 0
                && (passage.small(from - 1).equals(",")
                        || passage.small(from - 1).equals("and"));
        if (noun && head > comma && !hasVerb(passage, comma + 1, head + 1) && !listed && comma - from > 1) {
            boolean bare = passage.tag(comma + 1) == Tag.NN || passage.tag(comma + 1) == Tag.JJ;
            boolean former = isFormer(passage.small(comma + 1)) || isFormer(passage.small(comma + 2));
            String article = !bare ? "" : passage.small(head + 1).equals("of") ? "the" : "a";
            if (!former) {
                int until = clauseEnd(passage, head + 1, end);
                found.add(Passage.sentence(name, "is", article, passage.text(comma + 1, until)));
            }
        }
    }

    /** "The head of the archive, Ana Rios, came": Ana Rios is the head of the archive. */
    private static void beforeName(Passage passage, List<String> found) {
        int comma = 0;
        while (comma < passage.size() && !passage.small(comma).equals(",")) {
            comma++;
        }
        int end = comma + 1;
        while (end < passage.size() && passage.tag(end).isName()) {
            end++;
        }
        int head = office(passage, 0, comma);
        boolean described = passage.tag(0) == Tag.DT && head > 0 && !hasVerb(passage, 0, comma);
        boolean former = IntStream.range(0, Math.max(0, head)).anyMatch(i -> isFormer(passage.small(i)));
        if (described && !former && end > comma + 2 && passage.small(end).equals(",")) {
            String office = passage.text(0, comma);
            found.add(Passage.sentence(
                    passage.text(comma + 1, end), "is", Character.toLowerCase(office.charAt(0)) + office.substring(1)));
        }
    }

    private static boolean isFormer(String small) {
        return Lexicon.isAdjective(small, "former") || Lexicon.isAdverb(small, "formerly");
    }

    /** Before what only says more of the noun in a clause. */
    private static int clauseEnd(Passage passage, int from, int end) {
        int at = from;
        while (at < end && !passage.tag(at).isVerb() && passage.tag(at) != Tag.WP && passage.tag(at) != Tag.WDT) {
            at++;
        }
        return at;
    }

    /** The noun that is an office or a trade; -1 for none. */
    private static int office(Passage passage, int from, int until) {
        for (int i = from; i < until && !passage.small(i).equals("of"); i++) {
            boolean someone = switch (Lexicon.noun(passage.lemma(i))) {
                case OFFICE, PERSON, FAMILY -> true;
                default -> false;
            };
            boolean last = !passage.tag(i + 1).isNoun();
            if (someone && last && passage.tag(i) == Tag.NN) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasVerb(Passage passage, int from, int until) {
        for (int i = from; i < until; i++) {
            if (passage.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Ran the zoo as its director": was its director. */
    private static void as(Passage passage, int i, List<String> found) {
        boolean as = passage.small(i).equals("as")
                && (passage.tag(i + 1) == Tag.DT || passage.tag(i + 1) == Tag.PRPS || passage.tag(i + 1) == Tag.NN);
        int head = i + 1;
        while (as && head < passage.size() && (passage.tag(head + 1).isNoun() || passage.tag(head + 1) == Tag.JJ)) {
            head++;
        }
        int verb = i - 1;
        while (verb > 0 && !passage.isFinite(verb)) {
            verb--;
        }
        boolean office = as && Lexicon.noun(passage.lemma(head)) == Noun.OFFICE;
        boolean done = passage.tag(verb) == Tag.VBD || passage.tag(verb) == Tag.VBZ;
        int name = verb - 1;
        while (name > 0 && (passage.tag(name) == Tag.WP || passage.small(name).equals(","))) {
            name--;
        }
        int from = name;
        while (from > 0 && passage.tag(from - 1).isName() && passage.tag(name).isName()) {
            from--;
        }
        if (office && done && passage.tag(name).isName()) {
            int of = head + 1;
            if (passage.small(of).equals("of")) {
                of++;
                while (of < passage.size() && (passage.tag(of).isNoun() || passage.tag(of) == Tag.DT)) {
                    of++;
                }
            }
            String was = passage.tag(verb) == Tag.VBD ? "was" : "is";
            String owned = passage.tag(i + 1) == Tag.PRPS ? owned(passage, verb, i) : "";
            String noun = owned.isEmpty() ? passage.text(i + 1, of) : passage.text(i + 2, head + 1);
            found.add(Passage.sentence(passage.text(from, name + 1), was, noun, owned));
        }
    }

    /** Of what stands between the verb and "as": "the zoo … its director" is "of the zoo". */
    private static String owned(Passage passage, int verb, int as) {
        boolean thing = passage.small(as + 1).equals("its") && passage.tag(verb + 1) == Tag.DT;
        return thing ? "of " + passage.text(verb + 1, as) : "";
    }

    /** "Has been head of the clinic since 2019": became it in 2019. */
    private static void since(Passage passage, List<String> found) {
        int verb = passage.finite(0);
        boolean been =
                passage.lemma(verb).equals("have") && passage.small(verb + 1).equals("been");
        for (DateSpan date : passage.sentence().dates()) {
            int since = date.from() - 1;
            boolean starts = passage.small(since).equals("since");
            boolean there = passage.small(verb + 2).equals("in")
                    || passage.small(verb + 2).equals("at");
            boolean day = Passage.day(date).isPresent();
            if (been && verb > 0 && starts && there && day && since > verb + 2) {
                found.add(Passage.sentence(
                        passage.text(0, verb),
                        "arrived",
                        passage.text(verb + 2, since),
                        "on",
                        passage.text(date.from(), date.until())));
            }
            boolean noun = passage.tag(verb + 2).isNoun() || passage.tag(verb + 2) == Tag.DT;
            if (been && verb > 0 && starts && noun && since > verb + 2) {
                String in =
                        Passage.days(date).filter(range -> range.days() == 1).isPresent() ? "on" : "in";
                found.add(Passage.sentence(
                        passage.text(0, verb),
                        "became",
                        passage.text(verb + 2, since),
                        in,
                        passage.text(date.from(), date.until())));
            }
        }
    }

    /** "Became head in 2019 and left in 2023": was head from 2019 to 2023. */
    private static void became(Passage passage, List<String> found) {
        int verb = passage.finite(0);
        List<DateSpan> dates = passage.sentence().dates();
        if (!passage.lemma(verb).equals("become") || dates.size() != 2 || verb == 0) {
            return;
        }
        DateSpan first = dates.getFirst();
        DateSpan last = dates.getLast();
        int next = passage.finite(first.until());
        boolean left = next < last.from()
                && switch (passage.lemma(next)) {
                    case "leave", "resign", "retire", "quit" -> true;
                    default -> false;
                };
        boolean years =
                Passage.days(first).map(DateRange::days).orElse(0L) > 1 && passage.tag(first.from() - 1) == Tag.IN;
        if (left && years) {
            found.add(Passage.sentence(
                    passage.text(0, verb),
                    "was",
                    passage.text(verb + 1, first.from() - 1),
                    "from",
                    passage.text(first.from(), first.until()),
                    "to",
                    passage.text(last.from(), last.until())));
        }
    }
}
