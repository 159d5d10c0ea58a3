package org.attache.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.attache.source.Allowance;
import org.attache.source.Statement;

/** Finds visits in running text, by rules that would rather miss a visit than make one up. */
final class ProseVisits {

    private ProseVisits() {}

    static List<Visit> of(List<Statement> statements, Allowance allowance) {
        List<Sentence> sentences = sentences(statements, allowance);
        Cast cast = cast(sentences, allowance);
        List<VisitMention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            allowance.require(0);
            Clause clause = new Clause(sentence, Chunker.chunks(sentence, cast));
            mentions.addAll(VisitReader.read(clause, cast));
            mentions.addAll(ListEntry.read(clause));
            VisitMention aim = PurposeReader.read(clause, cast);
            if (aim != null) {
                mentions.add(aim);
            }
            clause.chunks().forEach(chunk -> {
                switch (chunk) {
                    case Chunk.Who who -> cast.mention(who.person());
                    case Chunk.Where where -> {
                        if (where.country() != null) {
                            cast.setPlace(where, sentence.statement().id());
                        }
                    }
                    case Chunk.Word word -> {}
                    case Chunk.Pronoun pronoun -> {}
                    case Chunk.When when -> {}
                    case Chunk.Period period -> {}
                }
            });
        }
        VisitIds ids = new VisitIds();
        return Merging.merge(mentions, allowance).stream()
                .map(mention -> visit(mention, ids))
                .toList();
    }

    private static List<Sentence> sentences(List<Statement> statements, Allowance allowance) {
        List<Sentence> sentences = new ArrayList<>();
        StatementDates.Month month = null;
        for (Statement statement : statements) {
            allowance.require(0);
            Sentence sentence = Sentence.of(statement, month);
            month = sentence.dates().month();
            sentences.add(sentence);
        }
        return sentences;
    }

    /** The people of the document: those with a name, then those who are known by their office alone. */
    private static Cast cast(List<Sentence> sentences, Allowance allowance) {
        Cast cast = new Cast();
        for (Sentence sentence : sentences) {
            allowance.require(0);
            new PersonFinder(sentence)
                    .find().stream()
                            .filter(mention -> isSurelyPerson(sentence, mention))
                            .forEach(mention ->
                                    cast.introduce(mention, sentence.statement().id()));
        }
        for (Sentence sentence : sentences) {
            allowance.require(0);
            IntStream.range(0, sentence.size())
                    .mapToObj(at -> OfficeFinder.at(sentence, at))
                    .filter(Objects::nonNull)
                    .forEach(office ->
                            cast.introduceOffice(office, sentence.statement().id()));
        }
        return cast;
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
                && Gazetteer.countryOf(mention.name()).isEmpty();
    }

    private static Visit visit(VisitMention mention, VisitIds ids) {
        Sourced<VisitDates> dates = mention.dates();
        Sourced<String> where = mention.country() == null ? mention.place() : mention.country();
        return new Visit(
                ids.next(
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
