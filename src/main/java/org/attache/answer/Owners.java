package org.attache.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by the order of a text who acts in it, and to whom a place, a day or an origin belongs. */
final class Owners {

    /** Before somebody who does not act: "received by", "talks with". */
    private static final Pattern NOT_ACTING =
            Pattern.compile("\\b(?:by|with|of|for|to|from|at|like|as|under|behind|alongside) (?:[\\p{L}'’-]+ ){0,8}$");

    /** "The visit of Rafiq", "a trip by Rafiq". */
    private static final Pattern TRAVELLING = Pattern.compile(
            "\\b(?:visits?|trips?|tours?|journeys?|arrival|stay|stop|departure) (?:of|by) (?:[\\p{L}.'’-]+ ){0,8}$");

    /** Behind somebody who acts all the same: "followed by West, who", "by West, scheduled". */
    private static final Pattern ACTING_ON =
            Pattern.compile("^,? (?:who|whose|scheduled|due|expected|set|is|was|will|are|were|has|plans|would)\\b");

    private static final Pattern OF =
            Pattern.compile("(?:, (?:[\\p{L}-]+ ){1,6})?(?: )?of (?:the )?(?:\\p{Lu}\\p{L}+ of )?");
    private static final Pattern IN_A_TITLE = Pattern.compile("(?:['’]s?)?(?: [\\p{L}-]+){0,5},? ");
    private static final Pattern BETWEEN_EQUALS = Pattern.compile("(?:,? and |, (?:and )?|; )(?:[^.;:,]{0,60})");

    private final Passage passage;

    Owners(Passage passage) {
        this.passage = passage;
    }

    /**
     * Who a place or day belongs to: those who act last before it, else those who act first after it; empty where
     * nobody acts.
     */
    List<EntityMention> of(EntityMention mention) {
        List<EntityMention> acting =
                passage.mentions().stream().filter(this::isActing).toList();
        List<EntityMention> before =
                acting.stream().filter(agent -> agent.end() <= mention.start()).toList();
        if (!before.isEmpty()) {
            return equalsUpTo(before, before.size() - 1);
        }
        return acting.isEmpty() ? List.of() : equalsFrom(acting);
    }

    /**
     * Whom an origin describes: "Kenyan trade minister Grace Wanjiru", "Idris Warsame of Somalia"; empty where it
     * describes nobody by name.
     */
    Optional<EntityMention> from(EntityMention origin) {
        List<EntityMention> agents = passage.of(EntityMention.Kind.AGENT);
        String text = passage.text();
        Optional<EntityMention> next = agents.stream()
                .filter(agent -> agent.start() >= origin.end())
                .findFirst()
                .filter(agent -> IN_A_TITLE
                        .matcher(text.substring(origin.end(), agent.start()))
                        .matches());
        boolean owns = text.startsWith("'s", origin.end()) || text.startsWith("’s", origin.end());
        return next.or(() -> agents.stream()
                .filter(agent -> agent.end() <= origin.start())
                .reduce((one, other) -> other)
                .filter(agent -> {
                    String between = text.substring(agent.end(), origin.start());
                    return OF.matcher(between).matches() || (owns && between.equals(", "));
                }));
    }

    private boolean isActing(EntityMention mention) {
        if (mention.kind() != EntityMention.Kind.AGENT) {
            return false;
        }
        String before = passage.text().substring(previousEnd(mention), mention.start());
        return !NOT_ACTING.matcher(before).find()
                || TRAVELLING.matcher(before).find()
                || ACTING_ON.matcher(passage.text().substring(mention.end())).find();
    }

    private int previousEnd(EntityMention mention) {
        return passage.mentions().stream()
                .filter(other -> other.end() <= mention.start() && other.kind() != EntityMention.Kind.ORIGIN)
                .mapToInt(EntityMention::end)
                .max()
                .orElse(0);
    }

    private List<EntityMention> equalsUpTo(List<EntityMention> acting, int last) {
        int first = last;
        while (first > 0 && areEquals(acting.get(first - 1), acting.get(first))) {
            first--;
        }
        return acting.subList(first, last + 1);
    }

    private List<EntityMention> equalsFrom(List<EntityMention> acting) {
        int end = 1;
        while (end < acting.size() && areEquals(acting.get(end - 1), acting.get(end))) {
            end++;
        }
        return acting.subList(0, end);
    }

    /** Two in a list, with nothing said of the first before the second: "Frost and EU envoy Smit". */
    private boolean areEquals(EntityMention one, EntityMention other) {
        boolean nothingBetween = passage.between(one.end(), other.start()).stream()
                .noneMatch(between -> between.kind() == EntityMention.Kind.DATE);
        return nothingBetween
                && BETWEEN_EQUALS
                        .matcher(passage.text().substring(one.end(), other.start()))
                        .matches();
    }
}
