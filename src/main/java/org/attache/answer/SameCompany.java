package org.attache.answer;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day stands in a sentence by a place that it stands by in the cited statement that names both. */
final class SameCompany implements Check {

    private static final Pattern THERE = Pattern.compile("\\bthere\\b");

    /** Between two of a list of places or days nothing stands but others of it. */
    private static final Pattern LISTED = Pattern.compile("(?:[\\s,()–-]|and|or|to|the|from|on|in)*");

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        Passage said = cited.sentence().withoutReport();
        for (EntityMention day : said.of(EntityMention.Kind.DATE)) {
            Optional<EntityMention> place = said.of(EntityMention.Kind.PLACE).stream()
                    .filter(mention -> areNeighbours(mention, day, said))
                    .min(Comparator.comparingInt(mention -> distance(mention, day)));
            if (place.isPresent() && isOfAnother(day, place.get(), cited)) {
                return Optional.of("a cited statement says “" + said.text().substring(day.start(), day.end())
                        + "” of another place");
            }
        }
        return Optional.empty();
    }

    private static int distance(EntityMention one, EntityMention other) {
        return Math.max(one.start() - other.end(), other.start() - one.end());
    }

    private static boolean isOfAnother(EntityMention day, EntityMention place, Cited cited) {
        boolean named = false;
        for (StatementSource source : cited.statements()) {
            Passage passage = source.passage();
            for (EntityMention places : passage.all(place, EntityMention.Kind.PLACE)) {
                for (EntityMention days : passage.all(day)) {
                    named = true;
                    if (areNeighbours(places, days, passage)) {
                        return false;
                    }
                }
            }
        }
        return named && cited.visits().stream().noneMatch(visit -> visit.has(day) && visit.has(place));
    }

    /** Whether no other place or day stands between a place and a day, save those listed with the one. */
    private static boolean areNeighbours(EntityMention place, EntityMention day, Passage passage) {
        int from = Math.min(place.end(), day.end());
        int to = Math.max(place.start(), day.start());
        String between = from < to ? passage.text().substring(from, to) : "";
        return between.indexOf(';') < 0
                && (THERE.matcher(between).find()
                        || passage.between(from, to).stream().allMatch(mention -> switch (mention.kind()) {
                            case PLACE -> isListed(place, mention, passage);
                            case DATE -> isListed(day, mention, passage);
                            case AGENT, ORIGIN -> true;
                        }));
    }

    private static boolean isListed(EntityMention one, EntityMention other, Passage passage) {
        String blanked = passage.blanked(mention -> mention.kind() == one.kind());
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return LISTED.matcher(blanked.substring(from, to)).matches();
    }
}
