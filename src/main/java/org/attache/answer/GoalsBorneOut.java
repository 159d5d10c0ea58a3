package org.attache.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A country that a sentence names as the goal of a journey is one in what it cites, and not merely where somebody is
 * from.
 */
final class GoalsBorneOut implements Check {

    private static final Pattern JOURNEY = Pattern.compile(
            "\\b(?:visit(?:s|ed|ing)?(?: to)?|travel\\w*(?: to)?|trip to|tour of|go(?:es|ing)? to|went to|arriv\\w+ in|"
                    + "land\\w+ in|left for|leaves? for|depart\\w* for|return\\w* to|(?:visit|trip) (?:of|by) [^,.;]{1,80} to|"
                    + "me(?:e)?t(?:s|ing)? in|due in|be in|is in|was in|stay\\w* in|flies to|flew to|comes? to|came to) (?:the )?$");

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        Passage said = cited.sentence();
        return said.mentions().stream()
                .filter(mention -> mention.kind() == EntityMention.Kind.PLACE
                        && JOURNEY.matcher(said.text().substring(0, mention.start()))
                                .find())
                .filter(mention -> !isGoal(mention, cited))
                .findFirst()
                .map(mention -> "no cited statement has somebody go to "
                        + said.text().substring(mention.start(), mention.end()));
    }

    private static boolean isGoal(EntityMention mention, Cited cited) {
        return cited.visits().stream().anyMatch(visit -> visit.has(mention))
                || cited.statements().stream()
                        .flatMap(source -> source.passage().all(mention).stream())
                        .anyMatch(same -> same.kind() != EntityMention.Kind.ORIGIN);
    }
}
