package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
            if (end == at) {
                at++;
            } else {
                PersonMention mention = mention(at, end);
                if (mention != null) {
                    mentions.add(mention);
                }
                at = mention == null ? end : Math.max(end, mention.until());
            }
        }
        return mentions;
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
                && !Lexicon.STOPNAME.has(token)
                && !Lexicon.MODIFIER.has(token)
                && !RoleFinder.isHead(token);
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
        RoleFinder.Role before = roleBefore(from, until);
        RoleFinder.Role after = tokens.getLast().possessive() ? null : RoleFinder.after(sentence, until);
        RoleFinder.Role role = after != null && (before == null || isHonorific(before)) ? after : before;
        boolean site = tokens.stream().anyMatch(Lexicon.SITE::has);
        if (site && before == null) {
            return null;
        }
        boolean titled = before != null && before.until() == from;
        String title = titled ? sentence.tokens().get(from - 1).text() : "";
        boolean regnal = titled && words.size() == 1 && Lexicon.ROYAL.has(NameWords.fold(title));
        String name = (regnal ? title + " " : "") + sentence.slice(from, until);
        int end = after == null ? originEnd(until, titled) : after.until();
        return new PersonMention(
                before == null ? from : before.from(),
                end,
                from,
                until,
                name,
                words,
                role == null || isHonorific(role) ? null : role.words(),
                gender(before, after),
                titled || before != null || after != null);
    }

    /** The role right before a name, or before a comma as in "her chief of staff, Ana Ruiz, said". */
    private RoleFinder.@Nullable Role roleBefore(int from, int until) {
        RoleFinder.Role direct = RoleFinder.before(sentence, from);
        if (direct != null || !sentence.is(from - 1, ",")) {
            return direct;
        }
        Token next = sentence.at(until);
        return next == null || !next.isWord() ? RoleFinder.before(sentence, from - 1) : null;
    }

    private static boolean isHonorific(RoleFinder.Role role) {
        return Lexicon.HONORIFIC.has(NameWords.fold(role.words().replace(".", "")));
    }

    /** "President Ana Ruiz of Chile": the country belongs to the person. */
    private int originEnd(int until, boolean titled) {
        if (!titled || !sentence.is(until, "of")) {
            return until;
        }
        int end = sentence.is(until + 1, "the") ? until + 2 : until + 1;
        int start = end;
        while (sentence.at(end) instanceof Token token && token.isCapitalised() && token.isWord()) {
            end++;
        }
        return end > start ? end : until;
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
