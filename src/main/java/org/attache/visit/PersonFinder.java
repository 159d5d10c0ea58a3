package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.geography.NameWords;
import org.jspecify.annotations.Nullable;

/** Finds names of people in a sentence by their capitals and the roles beside them. */
final class PersonFinder {

    /** So many words in brackets behind a name can belong to it. */
    private static final int BRACKET = 4;

    private final Sentence sentence;
    private final NameRuns runs;

    PersonFinder(Sentence sentence) {
        this.sentence = sentence;
        this.runs = new NameRuns(sentence);
    }

    /** Runs of name words that can be people, in their order; a single word without a title is one of them too. */
    List<PersonMention> find() {
        List<PersonMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = runs.end(at);
            at = end == at ? at : runs.start(at, end);
            if (end == at) {
                at++;
            } else {
                PersonMention mention = mention(at, end);
                if (mention != null) {
                    mentions.add(mentions.isEmpty() ? mention : sharing(mentions.getLast(), mention));
                }
                at = mention == null ? end : Math.max(end, mention.until());
            }
        }
        return mentions;
    }

    /** The second of "Foreign Ministers Ana Ruiz and Lars Dahl" has the role of the first. */
    private PersonMention sharing(PersonMention before, PersonMention mention) {
        boolean plural =
                before.nameFrom() > 0 && RoleFinder.isPlural(sentence.tokens().get(before.nameFrom() - 1));
        int next = sentence.is(before.until(), ",") ? before.until() + 1 : before.until();
        int name = sentence.is(next, "and") ? next + 1 : next;
        return plural && mention.role() == null && mention.from() == name && name > before.until()
                ? mention.withRole(before.role())
                : mention;
    }

    private @Nullable PersonMention mention(int from, int until) {
        List<Token> tokens = sentence.tokens().subList(from, until);
        if (tokens.stream().anyMatch(token -> Lexicon.ORGANISATION.has(token) && !Lexicon.SURNAME.has(token))) {
            return null;
        }
        List<String> words = IntStream.range(0, tokens.size())
                .filter(i -> i == 0 || !NameRuns.isNumeral(tokens.get(i)))
                .mapToObj(i -> tokens.get(i).folded())
                .toList();
        RoleFinder.Role direct = RoleFinder.before(sentence, from);
        boolean isPlace = direct == null && words.size() == 1 && sentence.has(from - 1, Lexicon.PLACEWARD);
        RoleFinder.Role after = tokens.getLast().possessive() || isPlace ? null : RoleFinder.after(sentence, until);
        RoleFinder.Role before = after == null ? roleBefore(direct, from, until) : direct;
        boolean rank = before != null && (isHonorific(before) || before.words().endsWith("."));
        RoleFinder.Role role = after != null && (before == null || rank) ? after : before;
        Token next = sentence.at(until);
        boolean isPartOfName = next != null
                && next.isCapitalised()
                && (Lexicon.ORGANISATION.has(next) || Lexicon.MODIFIER.has(next) || Lexicon.SITE.has(next));
        if (isPartOfName && before == null && after == null) {
            return null;
        }
        boolean site = tokens.stream().anyMatch(Lexicon.SITE::has);
        if (site && before == null) {
            return null;
        }
        boolean titled = before != null && before.until() == from;
        String title = titled ? sentence.tokens().get(from - 1).text() : "";
        boolean regnal = titled && words.size() == 1 && isPartOfName(title);
        boolean crown = regnal && (sentence.is(from - 2, "crown") || sentence.is(from - 2, "grand"));
        String name =
                crown ? sentence.slice(from - 2, until) : (regnal ? title + " " : "") + sentence.slice(from, until);
        int start = before == null ? from : before.from();
        int end = after == null ? originEnd(until, titled) : after.until();
        String home = after == null ? null : Nationality.of(sentence, after.from(), after.until());
        return new PersonMention(
                start,
                end + (isEnclosed(before, from, after) && sentence.is(end, ",") ? 1 : 0),
                from,
                until,
                name,
                words,
                role == null || isHonorific(role) ? null : role.words(),
                gender(before, after),
                home == null ? Nationality.of(sentence, start, end) : home,
                titled || before != null || after != null || NameRuns.isNumeral(tokens.getLast()));
    }

    /** The role right before a name, or before a comma as in "her chief of staff, Ana Ruiz, said". */
    private RoleFinder.@Nullable Role roleBefore(RoleFinder.@Nullable Role direct, int from, int until) {
        boolean title = direct != null && !isHonorific(direct);
        int comma = direct == null ? from - 1 : direct.from() - 1;
        if (title || !sentence.is(comma, ",")) {
            return direct;
        }
        Token next = sentence.at(until);
        RoleFinder.Role apposed = next == null || !next.isWord() ? RoleFinder.before(sentence, comma) : null;
        return apposed == null || isHonorific(apposed) ? direct : apposed;
    }

    /** "King Lars", "Lord Ahmed": nobody calls them by the name alone. */
    private static boolean isPartOfName(String title) {
        String folded = NameWords.fold(title);
        return Lexicon.ROYAL.has(folded) || folded.equals("lord") || folded.equals("lady");
    }

    private static boolean isHonorific(RoleFinder.Role role) {
        return Stream.of(role.words().split(" "))
                .allMatch(word -> word.startsWith("Sheikh")
                        || Lexicon.HONORIFIC.has(NameWords.fold(word.replaceFirst("\\.$", ""))));
    }

    /** Whether commas stand around the name or the role, so that the second of them ends no clause. */
    private static boolean isEnclosed(RoleFinder.@Nullable Role before, int nameFrom, RoleFinder.@Nullable Role after) {
        return after != null || (before != null && before.until() < nameFrom);
    }

    /** "President Ana Ruiz of Chile", "Minister Ana Ruiz (Chile)": the country belongs to the person. */
    private int originEnd(int nameEnd, boolean titled) {
        int until = hasLetters(nameEnd) ? nameEnd + 1 : nameEnd;
        if (sentence.is(until, "(")) {
            return bracketEnd(until);
        }
        if (!sentence.is(until, "of")) {
            return until;
        }
        int start = sentence.is(until + 1, "the") ? until + 2 : until + 1;
        int end = start;
        boolean country = sentence.inCountry().get(start);
        while (sentence.at(end) instanceof Token token && token.isWord() && isOrigin(end, token, titled)) {
            end++;
        }
        return end > start && (titled || country) ? end : until;
    }

    /** "MP", "TD" behind a name. */
    private boolean hasLetters(int at) {
        Token token = sentence.at(at);
        return token != null
                && token.isWord()
                && token.text().length() < 5
                && token.text().chars().allMatch(Character::isUpperCase)
                && !sentence.inCountry().get(at);
    }

    /** "(Chile)", "(R-Ohio)", but not "(3 to 5 May)". */
    private int bracketEnd(int bracket) {
        int end = bracket + 1;
        while (end <= bracket + BRACKET
                && sentence.at(end) instanceof Token token
                && token.isWord()
                && token.isCapitalised()
                && !sentence.inDate().get(end)) {
            end++;
        }
        return end > bracket + 1 && sentence.is(end, ")") ? end + 1 : bracket;
    }

    private boolean isOrigin(int at, Token token, boolean anyName) {
        return sentence.inCountry().get(at) || (anyName && token.isCapitalised());
    }

    private Gender gender(RoleFinder.@Nullable Role before, RoleFinder.@Nullable Role after) {
        for (RoleFinder.Role role : new RoleFinder.@Nullable Role[] {before, after}) {
            if (role != null) {
                for (int i = role.from(); i < role.until(); i++) {
                    Gender gender = Gender.of(sentence.tokens().get(i).folded());
                    if (gender != Gender.UNSAID) {
                        return gender;
                    }
                }
            }
        }
        return Gender.UNSAID;
    }
}
