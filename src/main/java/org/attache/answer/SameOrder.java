package org.attache.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two of a kind that a cited statement names stand in its order, so that neither takes the other's part, unless the
 * sentence turns round something else with them, or the voice of its verb.
 */
final class SameOrder implements Check {

    private static final Pattern AGENT_BEHIND = Pattern.compile("\\bby\\b");

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        if (cited.isRole()) {
            return Optional.empty();
        }
        for (StatementSource source : cited.statements()) {
            Passage statement = source.passage();
            for (EntityMention.Kind kind : EntityMention.Kind.values()) {
                boolean whole = kind == EntityMention.Kind.ORIGIN;
                Passage said = whole ? cited.sentence() : cited.sentence().withoutReport();
                Passage told = whole ? statement : statement.withoutReport();
                if (isTurned(kind, said, told, cited) && !isExcused(kind, said, told, cited)) {
                    return Optional.of("it turns round what a cited statement says of two "
                            + switch (kind) {
                                case AGENT, ORIGIN -> "names";
                                case PLACE -> "places";
                                case DATE -> "dates";
                            });
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isExcused(EntityMention.Kind kind, Passage said, Passage statement, Cited cited) {
        boolean another = List.of(EntityMention.Kind.values()).stream()
                .anyMatch(other -> other != kind && isTurned(other, said, statement, cited));
        boolean voice = AGENT_BEHIND.matcher(said.text()).find()
                != AGENT_BEHIND.matcher(statement.text()).find();
        return another || (kind == EntityMention.Kind.DATE ? keepsPrepositions(said, statement) : voice);
    }

    /** "Until Friday; she arrived on Tuesday": each day keeps its own preposition. */
    private static boolean keepsPrepositions(Passage said, Passage statement) {
        List<EntityMention> days = said.of(EntityMention.Kind.DATE);
        long different = days.stream().map(said::wordBefore).distinct().count();
        return different == days.size()
                && days.stream()
                        .allMatch(day -> statement.all(day).stream()
                                .anyMatch(same -> statement.wordBefore(same).equals(said.wordBefore(day))));
    }

    /** Whether a pair stands in the one order in the sentence and only in the other in the statement. */
    private static boolean isTurned(EntityMention.Kind kind, Passage said, Passage statement, Cited cited) {
        List<EntityMention> mentions = said.mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .toList();
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < mentions.size(); j++) {
                if (isTurned(mentions.get(i), mentions.get(j), kind, statement)
                        && !areOfOne(mentions.get(i), mentions.get(j), cited)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Oslo, Norway" of a visit to "Norway (Oslo)": neither can take the part of the other. */
    private static boolean areOfOne(EntityMention one, EntityMention other, Cited cited) {
        return one.kind() != EntityMention.Kind.DATE
                && cited.visits().stream().anyMatch(visit -> visit.has(one) && visit.has(other));
    }

    private static boolean isTurned(
            EntityMention first, EntityMention second, EntityMention.Kind kind, Passage statement) {
        List<EntityMention> ones = statement.all(first, kind);
        List<EntityMention> others = statement.all(second, kind);
        return !ones.isEmpty()
                && !others.isEmpty()
                && !first.isSame(second)
                && ones.stream().noneMatch(one -> others.stream().anyMatch(other -> one.start() <= other.start()));
    }
}
