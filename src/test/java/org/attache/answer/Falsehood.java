package org.attache.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.Sense;
import org.attache.evidence.Evidence;
import org.attache.evidence.NumberedStatement;
import org.attache.geography.Countries;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;

/** Rules that make false sentences of true statements, as a writer would cite them who believes them. */
final class Falsehood {

    @FunctionalInterface
    interface Rule {
        List<DraftSentence> of(NumberedStatement statement, Evidence evidence);
    }

    private static final String TITLE =
            "(?:[Pp]resident|[Mm]inister|[Ss]ecretary|[Ee]nvoy|[Kk]ing|[Qq]ueen|[Cc]hancellor|"
                    + "[Pp]remier|[Aa]mbassador|[Ss]enator|[Cc]ommissioner|[Ss]pokes(?:man|woman|person)|[Gg]eneral|Representative)";
    private static final Pattern TITLED = Pattern.compile("(?<=\\b" + TITLE
            + " )\\p{Lu}[\\p{L}'’-]+(?: (?:(?:de|van|der|von|bin|al|la|da|Al) )*\\p{Lu}[\\p{L}.'’-]*\\p{L})+");
    private static final Pattern VERB = Pattern.compile(
            "\\s(?=(?:will|is|are|was|were|has|have|had|said|visits|visited|arrives|arrived|travels|travelled|plans|met|goes|takes|leaves|began|may)\\b)");
    private static final Pattern SAID =
            Pattern.compile("\\b(?:he|she|[\\p{L}' ]{3,40}) (?:said|announced|insisted)\\b");

    private static final Pattern DAY =
            Pattern.compile("\\b(\\d{1,2})(?= \\p{Lu}\\p{Ll}+)|(?<=\\p{Lu}\\p{Ll}{2,8} )(\\d{1,2})\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)\\b(?! and)");
    private static final Pattern AUXILIARY = Pattern.compile("\\b(?:will|is|are|was|were|has|have|would)\\b(?! not)");
    private static final Pattern DENIAL =
            Pattern.compile("(?<=\\b(?:is|are|was|were|will|has|have|did|not) )(?:not|no longer) ");
    private static final Pattern PLAN = Pattern.compile(
            "\\b(?:will (?:visit|be|travel|arrive|meet|attend)|travels|arrives|is to visit|plans to visit)\\b");
    private static final Pattern HEDGE =
            Pattern.compile("\\b(?:may|might|is likely to|(?<=^If .{1,200})would)\\b(?! \\d)");
    private static final Pattern QUOTED_WORD =
            Pattern.compile("(?<=[“\"][^“”\"]{4,60} )(\\p{Ll}{4,})(?= [^“”\"]{2,60}[”\"])");

    /** Of one statement a rule makes at most so many sentences. */
    private static final int MOST = 2;

    private Falsehood() {}

    /** The rules by what they do. */
    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("dates swapped", (statement, evidence) -> swapped(statement, dates(words(statement))));
        rules.put("date of another", (statement, evidence) -> ofAnother(statement, evidence, Falsehood::dates));
        rules.put(
                "day shifted",
                (statement, evidence) -> replaced(
                        statement,
                        DAY,
                        day -> Integer.toString(Integer.parseInt(day) == 28 ? 27 : Integer.parseInt(day) + 1)));
        rules.put(
                "number changed",
                (statement, evidence) ->
                        replaced(statement, NUMBER, number -> number.matches("[Tt].*") ? "six" : "nine"));
        rules.put("people swapped", (statement, evidence) -> swapped(statement, people(words(statement), evidence)));
        rules.put(
                "person of another",
                (statement, evidence) -> ofAnother(statement, evidence, words -> people(words, evidence)));
        rules.put("places swapped", (statement, evidence) -> swapped(statement, places(words(statement), evidence)));
        rules.put("origins swapped", (statement, evidence) -> swapped(statement, origins(words(statement))));
        rules.put("home visited", Falsehood::home);
        rules.put(
                "place of another",
                (statement, evidence) -> ofAnother(statement, evidence, words -> places(words, evidence)));
        rules.put("negated", (statement, evidence) -> replaced(statement, AUXILIARY, verb -> verb + " not"));
        rules.put("affirmed", (statement, evidence) -> replaced(statement, DENIAL, no -> ""));
        rules.put("cancellation dropped", (statement, evidence) -> calledOff(statement, evidence));
        rules.put("cancellation invented", Falsehood::invented);
        rules.put("made past", (statement, evidence) -> replaced(statement, PLAN, Falsehood::past));
        rules.put("made certain", (statement, evidence) -> replaced(statement, HEDGE, hedge -> "will"));
        rules.put("merged", Falsehood::merged);
        rules.put("misattributed", (statement, evidence) -> misattributed(statement, evidence));
        rules.put(
                "cites another",
                (statement, evidence) -> others(statement, evidence)
                        .map(other -> new DraftSentence(words(statement), List.of(other.number())))
                        .limit(1)
                        .toList());
        rules.put("misquoted", (statement, evidence) -> replaced(statement, QUOTED_WORD, word -> "never"));
        rules.replaceAll((name, rule) -> (statement, evidence) -> rule.of(statement, evidence).stream()
                .filter(sentence -> !sentence.citations().contains(statement.number())
                        || !sentence.text().equals(words(statement)))
                .distinct()
                .limit(MOST)
                .toList());
        return rules;
    }

    private static String words(NumberedStatement statement) {
        return statement.statement().words().replaceAll("\\s+", " ");
    }

    private static Stream<NumberedStatement> others(NumberedStatement statement, Evidence evidence) {
        return evidence.statements().stream().filter(other -> other.number() != statement.number());
    }

    private static List<String> dates(String words) {
        return DateFinder.find(words, new Anchor(null, Sense.NEAREST)).stream()
                .map(DateMention::words)
                .distinct()
                .toList();
    }

    private static List<String> people(String words, Evidence evidence) {
        Stream<String> titled = TITLED.matcher(words).results().map(match -> match.group());
        return Stream.concat(
                        evidence.visits().stream().map(visit -> visit.visitor().value()), titled)
                .filter(words::contains)
                .distinct()
                .toList();
    }

    private static List<String> places(String words, Evidence evidence) {
        Stream<String> countries = Countries.find(words).stream()
                .filter(found -> isGoal(words, found.start()))
                .map(found -> words.substring(found.start(), found.end()));
        Stream<String> sites = evidence.visits().stream()
                .map(Visit::place)
                .flatMap(Stream::ofNullable)
                .map(Sourced::value)
                .filter(place -> words.contains(place) && isGoal(words, words.indexOf(place)));
        return Stream.concat(sites, countries).distinct().toList();
    }

    private static List<String> origins(String words) {
        return Countries.find(words).stream()
                .filter(found -> !isGoal(words, found.start()))
                .map(found -> words.substring(found.start(), found.end()))
                .distinct()
                .toList();
    }

    private static boolean isGoal(String words, int at) {
        return words.substring(0, at).matches("(?is).*\\b(?:in|to|at|for|visits?|visited) (?:the )?");
    }

    /** The country that somebody comes from in the place of where they go. */
    private static List<DraftSentence> home(NumberedStatement statement, Evidence evidence) {
        String words = words(statement);
        List<String> goals = places(words, evidence);
        return Countries.find(words).stream()
                .filter(found -> !isGoal(words, found.start()) && !goals.isEmpty())
                .filter(found -> evidence.visits().stream()
                        .noneMatch(visit -> visit.country() != null
                                && visit.country().value().equals(found.country())))
                .map(found -> new DraftSentence(
                        words.replace(goals.getFirst(), found.country()), List.of(statement.number())))
                .toList();
    }

    /** Two things of one statement in each other's place, unless "and" makes them equals. */
    private static List<DraftSentence> swapped(NumberedStatement statement, List<String> things) {
        List<DraftSentence> sentences = new ArrayList<>();
        String words = words(statement);
        for (String one : things) {
            for (String other : things) {
                boolean overlap = one.contains(other) || other.contains(one);
                boolean equals = words.contains(one + " and " + other) || words.contains(other + " and " + one);
                if (one.compareTo(other) < 0 && !overlap && !equals) {
                    sentences.add(new DraftSentence(
                            words.replace(one, "\u0001").replace(other, one).replace("\u0001", other),
                            List.of(statement.number())));
                }
            }
        }
        return sentences;
    }

    private static List<DraftSentence> ofAnother(
            NumberedStatement statement, Evidence evidence, Function<String, List<String>> things) {
        List<DraftSentence> sentences = new ArrayList<>();
        String words = words(statement);
        List<String> own = things.apply(words);
        others(statement, evidence).forEach(other -> {
            for (String foreign : things.apply(words(other))) {
                if (!own.isEmpty()
                        && own.stream().noneMatch(thing -> thing.contains(foreign) || foreign.contains(thing))) {
                    sentences.add(new DraftSentence(
                            words.replace(own.getFirst(), foreign), List.of(statement.number(), other.number())));
                }
            }
        });
        return sentences;
    }

    private static List<DraftSentence> replaced(
            NumberedStatement statement, Pattern pattern, UnaryOperator<String> change) {
        Matcher matcher = pattern.matcher(words(statement));
        List<DraftSentence> sentences = new ArrayList<>();
        while (matcher.find()) {
            String words = words(statement);
            sentences.add(new DraftSentence(
                    words.substring(0, matcher.start())
                            + change.apply(matcher.group())
                            + words.substring(matcher.end()),
                    List.of(statement.number())));
        }
        return sentences;
    }

    private static String past(String verb) {
        return switch (verb) {
            case "will be" -> "was";
            case "will travel", "travels" -> "travelled";
            case "will arrive", "arrives" -> "arrived";
            case "will meet" -> "met";
            case "will attend" -> "attended";
            default -> "visited";
        };
    }

    private static List<DraftSentence> calledOff(NumberedStatement statement, Evidence evidence) {
        return evidence.visits().stream()
                .filter(visit -> visit.status().value() == Status.CANCELLED
                        || visit.status().value() == Status.POSTPONED)
                .filter(visit -> words(statement).contains(visit.visitor().value()))
                .flatMap(visit -> {
                    Sourced<String> place = visit.place() == null ? visit.country() : visit.place();
                    return place == null
                            ? Stream.empty()
                            : Stream.concat(
                                            Stream.of(""),
                                            dates(words(statement)).stream().map(date -> " on " + date))
                                    .map(when -> new DraftSentence(
                                            visit.visitor().value() + " will visit " + place.value() + when + ".",
                                            List.of(statement.number())));
                })
                .toList();
    }

    private static List<DraftSentence> invented(NumberedStatement statement, Evidence evidence) {
        String words = words(statement);
        return evidence.visits().stream()
                .filter(visit -> isOn(visit)
                        && !words.matches("(?s).*\\b(?:cancel|postpon|put off|call(?:ed)? off|scrap|shelv).*"))
                .filter(visit -> words.contains(visit.visitor().value()))
                .flatMap(visit -> Stream.of(
                        visit.visitor().value() + " has cancelled the visit.",
                        "The visit of " + visit.visitor().value() + " was postponed."))
                .map(text -> new DraftSentence(text, List.of(statement.number())))
                .toList();
    }

    /** The subject of one statement with what another says of somebody else. */
    private static List<DraftSentence> merged(NumberedStatement statement, Evidence evidence) {
        String[] own = VERB.split(words(statement), 2);
        return others(statement, evidence)
                .flatMap(other -> {
                    String[] foreign = VERB.split(words(other), 2);
                    boolean fits = own.length == 2
                            && foreign.length == 2
                            && !people(own[0], evidence).isEmpty()
                            && !words(other).matches("(?i).*\\b(?:he|she|they|it|his|her|him|their)\\b.*");
                    return fits
                            ? Stream.of(new DraftSentence(
                                    own[0] + " " + foreign[1], List.of(statement.number(), other.number())))
                            : Stream.empty();
                })
                .toList();
    }

    private static List<DraftSentence> misattributed(NumberedStatement statement, Evidence evidence) {
        List<String> people = people(words(statement), evidence);
        return people.isEmpty() || !words(statement).contains(" said")
                ? List.of()
                : replaced(statement, SAID, said -> people.getFirst() + " said").stream()
                        .filter(sentence -> !SAID.matcher(words(statement))
                                .results()
                                .anyMatch(match -> match.group().contains(people.getFirst())))
                        .filter(sentence -> !words(statement).matches(".*\\b(?:he|she) said.*"))
                        .toList();
    }

    private static boolean isOn(Visit visit) {
        return switch (visit.status().value()) {
            case CANCELLED, POSTPONED -> false;
            default -> true;
        };
    }
}
