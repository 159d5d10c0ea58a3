package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds names of people in a sentence by their capitals and the roles beside them. */
final class PersonFinder {

    private static final Pattern NUMERAL = Pattern.compile("[IVX]+|Jr\\.?|Sr\\.?");

    private final Sentence sentence;

    PersonFinder(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Runs of name words that can be people, in their order; a single word without a title is one of them too. */
    List<PersonMention> find() {
        List<PersonMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = runEnd(at);
            at = end == at ? at : nameStart(at, end);
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

    /**
     * In "Ambassador for Cyberspace Noor Haddad" the name is no longer than two words, in "ambassador in Oslo Ana Ruiz"
     * it begins behind the city.
     */
    private int nameStart(int from, int until) {
        int city = sentence.has(from - 1, Lexicon.PLACEWARD) ? Gazetteer.cityLength(sentence, from) : 0;
        if (city > 0 && from + city < until && sentence.at(from - 2) instanceof Token head && RoleFinder.isHead(head)) {
            return from + city;
        }
        boolean field = sentence.is(from - 1, "for")
                && sentence.at(from - 2) instanceof Token head
                && RoleFinder.isHead(head)
                && !head.folded().startsWith("spokes");
        int start = until;
        int words = 0;
        while (field && start > from && words < 2) {
            start--;
            words += sentence.tokens().get(start).text().length() > 2 ? 1 : 0;
        }
        return field && words == 2 ? start : from;
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

    /** The end of the run of name words that starts at a token; the token itself where none does. */
    private int runEnd(int from) {
        if (!isNameWord(from) && !startsWithParticle(from)) {
            return from;
        }
        int at = from;
        int end = from;
        while (at < sentence.size()) {
            Token token = sentence.tokens().get(at);
            boolean name = isNameWord(at) || (at > from && isNumeral(token)) || (end > from && isSurname(at));
            if (!name && !Lexicon.PARTICLE.has(token)) {
                break;
            }
            at++;
            end = name ? at : end;
            if (token.possessive()) {
                break;
            }
        }
        return end;
    }

    private boolean isNameWord(int at) {
        Token token = sentence.tokens().get(at);
        return token.isNameLike()
                && !sentence.inDate().get(at)
                && !sentence.inCountry().get(at)
                && (!Lexicon.STOPNAME.has(token) || isGivenName(at))
                && !Lexicon.MODIFIER.has(token)
                && !RoleFinder.isHead(token)
                && !RoleFinder.isPlural(token)
                && !RoleFinder.isField(sentence, at);
    }

    /** "Per Lund", "Will Hale": inside a sentence a capital tells the name from the word. */
    private boolean isGivenName(int at) {
        Token next = sentence.at(at + 1);
        return at > 0
                && Lexicon.GIVEN.has(sentence.tokens().get(at))
                && sentence.tokens().get(at - 1).isWord()
                && next != null
                && next.isNameLike()
                && !Lexicon.STOPNAME.has(next)
                && !RoleFinder.isHead(next);
    }

    /** "van der Meer" at the start of a name. */
    private boolean startsWithParticle(int at) {
        int next = at;
        while (sentence.has(next, Lexicon.PARTICLE)) {
            next++;
        }
        return next > at && next < sentence.size() && isNameWord(next);
    }

    /** Words such as "West" end a name but do not begin one. */
    private boolean isSurname(int at) {
        Token token = sentence.tokens().get(at);
        Token next = sentence.at(at + 1);
        boolean ends = token.possessive() || next == null || !next.isWord() || !next.isCapitalised();
        return Lexicon.SURNAME.has(token)
                && token.isNameLike()
                && ends
                && !sentence.inDate().get(at);
    }

    private static boolean isNumeral(Token token) {
        return NUMERAL.matcher(token.text()).matches();
    }

    private @Nullable PersonMention mention(int from, int until) {
        List<Token> tokens = sentence.tokens().subList(from, until);
        if (tokens.stream().anyMatch(token -> Lexicon.ORGANISATION.has(token) && !Lexicon.SURNAME.has(token))) {
            return null;
        }
        List<String> words = IntStream.range(0, tokens.size())
                .filter(i -> i == 0 || !isNumeral(tokens.get(i)))
                .mapToObj(i -> tokens.get(i).folded())
                .toList();
        RoleFinder.Role direct = RoleFinder.before(sentence, from);
        boolean isPlace = direct == null && words.size() == 1 && sentence.has(from - 1, Lexicon.PLACEWARD);
        RoleFinder.Role after = tokens.getLast().possessive() || isPlace ? null : RoleFinder.after(sentence, until);
        RoleFinder.Role before = after == null ? roleBefore(direct, from, until) : direct;
        RoleFinder.Role role = after != null && (before == null || isHonorific(before)) ? after : before;
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
        boolean regnal = titled && words.size() == 1 && Lexicon.ROYAL.has(NameWords.fold(title));
        String name = (regnal ? title + " " : "") + sentence.slice(from, until);
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
                titled || before != null || after != null || isNumeral(tokens.getLast()));
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

    private static boolean isHonorific(RoleFinder.Role role) {
        return Stream.of(role.words().split(" "))
                .allMatch(word -> Lexicon.HONORIFIC.has(NameWords.fold(word.replaceFirst("\\.$", ""))));
    }

    /** Whether commas stand around the name or the role, so that the second of them ends no clause. */
    private static boolean isEnclosed(RoleFinder.@Nullable Role before, int nameFrom, RoleFinder.@Nullable Role after) {
        return after != null || (before != null && before.until() < nameFrom);
    }

    /** "President Ana Ruiz of Chile", "Minister Ana Ruiz (Chile)": the country belongs to the person. */
    private int originEnd(int until, boolean titled) {
        boolean bracket = sentence.is(until, "(");
        if (!bracket && !sentence.is(until, "of")) {
            return until;
        }
        int start = sentence.is(until + 1, "the") ? until + 2 : until + 1;
        int end = start;
        boolean country = sentence.inCountry().get(start);
        while (sentence.at(end) instanceof Token token && token.isWord() && isOrigin(end, token, titled && !bracket)) {
            end++;
        }
        if (end == start || (bracket && !sentence.is(end, ")"))) {
            return until;
        }
        return bracket ? end + 1 : titled || country ? end : until;
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
