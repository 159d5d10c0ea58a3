package org.attache.evidence.coverage;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.evidence.Stemmer;
import org.attache.evidence.Synonyms;
import org.attache.evidence.coverage.telling.Amount;
import org.attache.evidence.coverage.telling.Appearance;
import org.attache.evidence.coverage.telling.BareWeekday;
import org.attache.evidence.coverage.telling.Cause;
import org.attache.evidence.coverage.telling.DaysTold;
import org.attache.evidence.coverage.telling.Manner;
import org.attache.evidence.coverage.telling.Placed;
import org.attache.evidence.coverage.telling.Somebody;
import org.attache.geography.Countries;
import org.attache.geography.NameWords;
import org.attache.question.Interpretation;
import org.attache.question.Term;
import org.attache.question.Wanted;
import org.attache.question.words.OfficeWords;
import org.attache.question.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Tells whether a statement holds the kind of thing that a question asks for: a date, a number of them, a meeting. */
final class AnswerKind {

    /** A number stands at most so many words before what it counts: "three senior US officials". */
    private static final int NEAR = 4;

    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:\\d[\\d,.]*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|one|two|three|"
                    + "four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|dozens?|hundreds?|thousands?|"
                    + "millions?|both|several)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MANNER_ASKED =
            Pattern.compile("^\\W*how (?:do|does|did|can|could|is|are|was|were|will|to)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SOMEBODY = Pattern.compile("\\b(?:who|who['’]s|whom)\\b", Pattern.CASE_INSENSITIVE);

    /** "Who said that …": whoever speaks a statement. */
    private static final Pattern SAYING = Pattern.compile(
            "\\bwho (?:(?:has|had|was it that) )?(?:said|says|told|tells|wrote|writes|claim(?:s|ed)|mention(?:s|ed))\\b",
            Pattern.CASE_INSENSITIVE);

    /** What asks for nothing vaguer than a day. */
    private static final Pattern DAY =
            Pattern.compile("\\b(?:which|what) (?:exact )?(?:day|date)\\b", Pattern.CASE_INSENSITIVE);

    /** "An hour", "45 minutes", "three days". */
    private static final Pattern LENGTH = Pattern.compile(
            "\\b(?:an?|half an?|\\d+|" + NUMBER + ")[ -](?:hours?|minutes?|days?|nights?|weeks?|months?|years?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEETING = Pattern.compile(
            "\\b(?:meet|meets|met|meetings?|talks|received?|hosted?|consulted|conferred|see)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Interpretation.TextSearch search;
    private final Stemmer stemmer;
    private final Synonyms synonyms;

    /** Read once of the question, not for each statement that is compared with it. */
    private final String question;

    private final Set<String> asked;
    private final Set<String> denied;
    private final boolean ofDay;
    private final boolean ofAmount;
    private final boolean ofManner;
    private final boolean ofSomebody;
    private final boolean ofSpeaker;
    private final boolean ofNumber;
    private final boolean ofUnit;

    AnswerKind(Interpretation.TextSearch search, Stemmer stemmer, Synonyms synonyms) {
        this.search = search;
        this.stemmer = stemmer;
        this.synonyms = synonyms;
        question = search.terms().question();
        asked = Set.copyOf(NameWords.of(question));
        denied = asksForAny(search.wanted()) && search.terms().negated() ? Denied.stems(question, stemmer) : Set.of();
        ofDay = DAY.matcher(question).find();
        ofAmount = Amount.isAsked(question);
        ofManner = MANNER_ASKED.matcher(question).find();
        ofSomebody = SOMEBODY.matcher(question).find();
        ofSpeaker = SAYING.matcher(question).find();
        ofNumber = Amount.isNumbered(question);
        ofUnit = Amount.isOfUnit(question);
    }

    /** @param told the days that its document tells before the statement */
    boolean isHeldBy(Holding holding, Supplier<List<DateMention>> told) {
        String words = holding.asserted();
        return !words.isEmpty()
                && isInTime(holding, told)
                && isDeniedToo(words)
                && !(ofNumber && Amount.lacksNumber(words))
                && !(ofUnit && Amount.isOfOtherUnit(words, question))
                && switch (search.wanted()) {
                    case WHEN, END ->
                        ofDay
                                ? DaysTold.isOne(words, holding.dates())
                                : !holding.dates().isEmpty() || DaysTold.isHour(words);
                    case DURATION ->
                        LENGTH.matcher(words).find()
                                || DaysTold.isHours(words)
                                || DaysTold.isSpan(words, holding.dates());
                    case AGO, WEEKDAY -> !holding.dates().isEmpty();
                    case TIME -> DaysTold.isHour(words);
                    case COUNT, HEADCOUNT -> counts(words, holding.dates());
                    case MET -> MEETING.matcher(words).find();
                    case ROLE -> isIdentified(words) || (holding.isUnderQuestion() && Somebody.isIn(words, asked));
                    case PURPOSE -> Cause.isIn(words);
                    case WHERE -> Placed.isIn(words, question);
                    case ANYTHING ->
                        ofAmount ? Amount.isIn(words, question) : !ofManner || Manner.isIn(words, question);
                    case WHO ->
                        isOfAnyoneThen()
                                ? Somebody.isIn(words, asked) && Appearance.isIn(words)
                                : !ofSomebody
                                        || isOfNameAlone()
                                        || Somebody.isIn(words, asked)
                                        || (ofSpeaker && (holding.isSpoken() || holding.isQuotation()));
                    case ACTIVITY, WHETHER, COMES, CAME, SPEECH -> true;
                };
    }

    private boolean isInTime(Holding holding, Supplier<List<DateMention>> told) {
        DateRange during = search.terms().during();
        return during == null
                || holding.dates().stream()
                        .anyMatch(date -> DaysTold.names(date, during)
                                || (BareWeekday.isOne(date) && BareWeekday.isIn(date, told.get(), during)));
    }

    /** "Who is Lars Haugen?" asks for no other person. */
    private boolean isOfNameAlone() {
        List<Term> told = search.terms().terms().stream()
                .filter(term -> term.kind() != Term.Kind.FRAME)
                .toList();
        return !told.isEmpty() && told.stream().allMatch(term -> term.kind() == Term.Kind.NAME);
    }

    /** "Who is here on July 10?" asks for nothing but visits. */
    private boolean isOfAnyoneThen() {
        return search.terms().during() != null
                && search.terms().terms().stream().allMatch(term -> term.kind() == Term.Kind.FRAME);
    }

    /** Whether it says who somebody is who alone is asked for. */
    boolean presents(Holding holding) {
        return (search.wanted() == Wanted.WHO || search.wanted() == Wanted.ROLE)
                && isOfNameAlone()
                && search.terms().terms().stream()
                        .filter(term -> term.kind() == Term.Kind.NAME)
                        .anyMatch(term -> Bearers.presents(
                                holding.asserted(), term.words().getLast()));
    }

    /** Who holds an office is told by a statement that names somebody beside it. */
    private boolean isIdentified(String words) {
        boolean named = search.terms().terms().stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
        boolean office = search.terms().terms().stream().anyMatch(term -> term.kind() == Term.Kind.OFFICE);
        return named
                || !office
                || Bearers.introduces(
                        words,
                        search.terms().terms().stream()
                                .filter(term -> term.kind() == Term.Kind.OFFICE)
                                .flatMap(term -> term.words().stream())
                                .filter(OfficeWords::contains)
                                .toList());
    }

    /** Who does not travel is answered by nothing but a statement that denies the same of somebody. */
    private boolean isDeniedToo(String words) {
        if (denied.isEmpty()) {
            return true;
        }
        Set<String> told = Denied.stems(words, stemmer);
        return denied.stream().anyMatch(stem -> synonyms.of(stem).stream().anyMatch(told::contains));
    }

    private static boolean asksForAny(Wanted wanted) {
        return switch (wanted) {
            case WHEN, TIME, END, WHERE, WHO, DURATION, AGO, WEEKDAY, COUNT, HEADCOUNT -> true;
            case MET, ROLE, PURPOSE, ACTIVITY, WHETHER, COMES, CAME, SPEECH, ANYTHING -> false;
        };
    }

    private boolean counts(String words, List<DateMention> dates) {
        @Nullable String counted = search.terms().counted();
        Matcher number = NUMBER.matcher(words);
        while (number.find()) {
            int at = number.start();
            boolean inDate = dates.stream().anyMatch(date -> at >= date.start() && at < date.end());
            if (!inDate && (counted == null || isNear(words.substring(number.end()), counted))) {
                return true;
            }
            if (!inDate && counted != null && isBehind(words.substring(0, at), counted)) {
                return true;
            }
            if (!inDate && search.wanted() == Wanted.HEADCOUNT && isOfGroup(words.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    /** "A delegation of nine" counts people. */
    private static boolean isOfGroup(String before) {
        List<String> words = NameWords.of(before);
        int of = words.size() - 1;
        return of > 0 && words.get(of).equals("of") && Lexicon.nounForm(words.get(of - 1)) == Noun.GROUP;
    }

    /** "Two crates of lemons, forty in all". */
    private boolean isBehind(String before, String counted) {
        List<String> words = NameWords.of(before);
        return before.stripTrailing().endsWith(",")
                && !words.isEmpty()
                && synonyms.of(stemmer.stem(counted)).contains(stemmer.stem(words.getLast()));
    }

    /** Of a nationality people are counted by any word for them. */
    private static boolean isOfPeople(String word) {
        return Vocabulary.ANYBODY.contains(word) || Lexicon.nounForm(word) == Noun.PERSON;
    }

    private boolean isNear(String rest, String counted) {
        if (Countries.isAdjective(counted)) {
            return NameWords.of(rest).stream().limit(NEAR).anyMatch(AnswerKind::isOfPeople);
        }
        Set<String> stems = synonyms.of(stemmer.stem(counted));
        return NameWords.of(rest).stream().limit(NEAR).map(stemmer::stem).collect(Collectors.toSet()).stream()
                .anyMatch(stems::contains);
    }
}
