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
        List<VisitMention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Clause clause = new Clause(sentence, Chunker.chunks(sentence, cast));
            mentions.addAll(VisitReader.read(clause, cast));
            VisitMention aim = PurposeReader.read(clause, cast);
            if (aim != null) {
                mentions.add(aim);
            }
            clause.chunks().forEach(chunk -> {
                if (chunk instanceof Chunk.Who who) {
                    cast.mention(who.person());
                }
            });
        }
        return Merging.merge(mentions).stream().map(ProseVisits::visit).toList();
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

    private static Visit visit(VisitMention mention) {
        Sourced<VisitDates> dates = mention.dates();
        Sourced<String> where = mention.country() == null ? mention.place() : mention.country();
        return new Visit(
                VisitId.of(
                        mention.visitor().name(),
                        where == null ? null : where.value(),
                        mention.place() == null ? null : mention.place().value(),
                        dates == null ? null : dates.value().start()),
                mention.named(),
                mention.visitor().role(),
                mention.country(),
                mention.place(),
                dates,
                mention.purpose(),
                mention.status());
    }
}
