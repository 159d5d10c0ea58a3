package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import org.attache.source.Statement;

/** Finds visits in running text, by rules that would rather miss a visit than make one up. */
final class ProseVisits {

    private ProseVisits() {}

    static List<Visit> of(List<Statement> statements) {
        List<Sentence> sentences = statements.stream().map(Sentence::of).toList();
        Cast cast = new Cast();
        for (Sentence sentence : sentences) {
            new PersonFinder(sentence)
                    .find().stream()
                            .filter(mention -> isSurelyPerson(sentence, mention))
                            .forEach(mention ->
                                    cast.introduce(mention, sentence.statement().id()));
        }
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Clause clause = new Clause(sentence, Chunker.chunks(sentence, cast));
            drafts.addAll(EventReader.read(clause, cast));
            Draft aim = AimReader.read(clause, cast);
            if (aim != null) {
                drafts.add(aim);
            }
            clause.chunks().forEach(chunk -> {
                if (chunk instanceof Chunk.Who who) {
                    cast.mention(who.person());
                }
            });
        }
        return Merging.merge(drafts).stream().map(ProseVisits::visit).toList();
    }

    /** A title makes a name a person's; without one, two words do that are no city and do not follow "in" or "to". */
    private static boolean isSurelyPerson(Sentence sentence, PersonMention mention) {
        if (mention.titled()) {
            return true;
        }
        Token before = sentence.at(mention.nameFrom() - 1);
        boolean isPlaceLike = before != null && Lexicon.PLACEWARD.has(before);
        return mention.words().size() > 1
                && !isPlaceLike
                && Capitals.countryOf(mention.name()).isEmpty();
    }

    private static Visit visit(Draft draft) {
        Sourced<VisitDates> dates = draft.dates();
        Sourced<String> where = draft.country() == null ? draft.place() : draft.country();
        return new Visit(
                VisitId.of(
                        draft.visitor().name(),
                        where == null ? null : where.value(),
                        draft.place() == null ? null : draft.place().value(),
                        dates == null ? null : dates.value().start()),
                draft.named(),
                draft.visitor().role(),
                draft.country(),
                draft.place(),
                dates,
                draft.purpose(),
                draft.status());
    }
}
