package org.attache.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.dates.DayOrder;
import org.attache.dates.Meaning;
import org.attache.dates.Sense;
import org.attache.source.Provenance;
import org.attache.source.Statement;
import org.attache.visit.Visit;
import org.jspecify.annotations.Nullable;

/** Statements of a document that stand together, each with what was read in it. */
public record Paragraph(List<Marked> statements) {

    /**
     * A statement.
     *
     * @param speaker null where it is the one of the statement before it, or nobody's
     * @param written the day of a message within the document; null where that is the document's own
     * @param pieces its words, cut where days are
     * @param visits that it bears out
     */
    public record Marked(
            String id,
            @Nullable String speaker,
            @Nullable LocalDate written,
            List<Piece> pieces,
            List<VisitLine> visits) {}

    /**
     * Words of a statement.
     *
     * @param isDay whether they mean days
     * @param days the days that they mean, as people write them; null where the words already say so
     */
    public record Piece(
            String words, boolean isDay, @Nullable String days) {}

    static List<Paragraph> of(List<Statement> statements, List<Visit> visits) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Marked> together = new ArrayList<>();
        Statement before = null;
        for (Statement statement : statements) {
            if (before != null && before.paragraph() != statement.paragraph()) {
                paragraphs.add(new Paragraph(List.copyOf(together)));
                together.clear();
            }
            boolean isSame = before != null && Objects.equals(before.speaker(), statement.speaker());
            together.add(marked(statement, isSame ? null : statement.speaker(), visits));
            before = statement;
        }
        if (!together.isEmpty()) {
            paragraphs.add(new Paragraph(List.copyOf(together)));
        }
        return paragraphs;
    }

    private static Marked marked(Statement statement, @Nullable String speaker, List<Visit> visits) {
        return new Marked(
                statement.id(),
                speaker,
                statement.writing() == null ? null : statement.written(),
                pieces(statement),
                visits.stream()
                        .filter(visit -> visit.evidence().contains(statement.id()))
                        .map(VisitLine::of)
                        .toList());
    }

    private static List<Piece> pieces(Statement statement) {
        String words = statement.words();
        Provenance provenance = statement.origin().provenance();
        Anchor anchor = new Anchor(
                statement.written(), Sense.NEAREST, DayOrder.usual(provenance.language(), provenance.timezone()));
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (DateMention mention : DateFinder.find(words, anchor)) {
            if (mention.start() >= end && mention.meaning() instanceof Meaning.Dated dated) {
                if (mention.start() > end) {
                    pieces.add(new Piece(words.substring(end, mention.start()), false, null));
                }
                pieces.add(
                        new Piece(words.substring(mention.start(), mention.end()), true, told(mention, dated.range())));
                end = mention.end();
            }
        }
        if (end < words.length()) {
            pieces.add(new Piece(words.substring(end), false, null));
        }
        return pieces;
    }

    private static @Nullable String told(DateMention mention, DateRange days) {
        String told = DateWords.of(days);
        return mention.words().contains(told) ? null : told;
    }
}
