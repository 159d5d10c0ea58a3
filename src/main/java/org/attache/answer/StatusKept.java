package org.attache.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attache.visit.Status;
import org.attache.visit.Visit;

/** A visit that was cancelled or postponed is not told as if it took place, nor another one as called off. */
final class StatusKept implements Check {

    private static final String CALLED_OFF =
            "cancel\\w*|postpon\\w*|delay\\w*|defer\\w*|reschedul\\w*|put off|call\\w* off|"
                    + "scrap\\w*|drop\\w*|abandon\\w*|shelv\\w*";

    private static final Pattern SAYS_SO = Pattern.compile("\\b(?:" + CALLED_OFF + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOUBTS = Pattern.compile(
            "\\b(?:" + CALLED_OFF
                    + "|ruled out|rules out|off|not|never|no longer|no|instead|originally|had been|was to|were to)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What a source says of a visit that may be told as called off. */
    private static final Pattern GIVEN_UP = Pattern.compile(
            "\\b(?:" + CALLED_OFF + "|ruled out|rules out|(?:is|was|are|were|been) off|no longer)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_OFF = Pattern.compile(
            "\\b(?:not|never|n't)\\b(?: \\w+){0,2} (?:" + CALLED_OFF + ")\\b", Pattern.CASE_INSENSITIVE);

    /** Whether a text says that something does not take place, or not yet. */
    static boolean saysSo(String text) {
        return SAYS_SO.matcher(text).find();
    }

    /** Whether a visit was cancelled or postponed. */
    static boolean isOff(Visit visit) {
        return visit.status().value() == Status.CANCELLED || visit.status().value() == Status.POSTPONED;
    }

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        boolean denied = NOT_OFF.matcher(sentence.text()).find()
                && cited.statements().stream()
                        .noneMatch(source ->
                                NOT_OFF.matcher(source.passage().text()).find());
        if (denied) {
            return Optional.of("it denies that a visit was cancelled or postponed");
        }
        boolean invented = saysSo(sentence.text())
                && cited.visits().stream().noneMatch(VisitSource::isOff)
                && cited.statements().stream()
                        .noneMatch(source ->
                                GIVEN_UP.matcher(source.passage().text()).find());
        if (invented) {
            return Optional.of("no cited statement has anything cancelled or postponed");
        }
        boolean told = DOUBTS.matcher(sentence.text()).find();
        List<VisitSource> visits =
                cited.visits().stream().filter(visit -> isTold(visit, cited)).toList();
        return !told && !visits.isEmpty() && visits.stream().allMatch(VisitSource::isOff)
                ? Optional.of("it tells of a visit that was cancelled or postponed without saying so")
                : Optional.empty();
    }

    /** Whether a sentence has the visitor together with a place or day of the visit. */
    private static boolean isTold(VisitSource visit, Cited cited) {
        List<EntityMention> mentions = cited.sentence().mentions();
        return mentions.stream().anyMatch(visit::isBy) && mentions.stream().anyMatch(visit::has);
    }
}
