package org.attache.answer;

import java.util.List;
import java.util.Optional;

/** A place or day belongs in a sentence to whom it belongs in the cited statement that names both. */
final class SameOwner implements Check {

    @Override
    public Optional<String> failure(DraftSentence sentence, Cited cited) {
        Passage said = cited.sentence();
        if (cited.isRole()) {
            return Optional.empty();
        }
        for (EntityMention mention : said.mentions()) {
            boolean owned = mention.kind() == EntityMention.Kind.PLACE || mention.kind() == EntityMention.Kind.DATE;
            List<EntityMention> owners = owned ? new Owners(said).of(mention) : List.of();
            if (!owners.isEmpty() && isOfOthers(mention, owners, cited) && !isOfVisit(mention, owners, cited)) {
                return Optional.of("a cited statement says “" + said.text().substring(mention.start(), mention.end())
                        + "” of somebody else");
            }
        }
        return Optional.empty();
    }

    private static boolean isOfOthers(EntityMention mention, List<EntityMention> owners, Cited cited) {
        List<Passage> naming = cited.statements().stream()
                .map(StatementSource::passage)
                .filter(passage -> passage.names(mention) && owners.stream().anyMatch(passage::names))
                .toList();
        return !naming.isEmpty() && naming.stream().noneMatch(passage -> allows(passage, mention, owners));
    }

    private static boolean allows(Passage passage, EntityMention mention, List<EntityMention> said) {
        Owners owners = new Owners(passage);
        return passage.all(mention).stream()
                .anyMatch(same -> same.kind() == EntityMention.Kind.ORIGIN
                        ? owners.from(same).stream().noneMatch(agent -> isShared(List.of(agent), said))
                        : isShared(owners.of(same), said));
    }

    private static boolean isShared(List<EntityMention> some, List<EntityMention> others) {
        return some.isEmpty() || some.stream().anyMatch(one -> others.stream().anyMatch(one::isSame));
    }

    private static boolean isOfVisit(EntityMention mention, List<EntityMention> owners, Cited cited) {
        return cited.visits().stream()
                .anyMatch(visit -> visit.has(mention) && owners.stream().anyMatch(visit::isBy));
    }
}
