package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attache.geography.NameWords;
import org.attache.source.Statement;
import org.jspecify.annotations.Nullable;

/** What holds for the visits of any text. */
class VisitPropertiesTest {

    @Property
    void everyFieldIsBorneOutByStatementsOfTheText(
            @ForAll("texts") String text, @ForAll("days") @Nullable LocalDate published) {
        Set<String> ids = Extraction.statements(published, text).stream()
                .map(Statement::id)
                .collect(Collectors.toSet());

        assertThat(Extraction.of(published, text))
                .allSatisfy(visit -> assertThat(ids).containsAll(visit.evidence()));
    }

    @Property
    void visitBeginsBeforeItEnds(@ForAll("texts") String text, @ForAll("days") @Nullable LocalDate published) {
        for (Visit visit : Extraction.of(published, text)) {
            VisitDates dates = visit.dates() == null ? null : visit.dates().value();
            if (dates != null && dates.start() != null && dates.end() != null) {
                assertThat(dates.end()).isAfterOrEqualTo(dates.start());
            }
        }
    }

    @Property
    void visitSaysWhereAndItsWordsStandInTheText(
            @ForAll("texts") String text, @ForAll("days") @Nullable LocalDate published) {
        List<String> words = NameWords.of(text);
        for (Visit visit : Extraction.of(published, text)) {
            assertThat(visit.country() != null || visit.place() != null).isTrue();
            assertThat(words).containsAll(NameWords.of(visit.visitor().value()));
            if (visit.place() != null) {
                assertThat(words).containsAll(NameWords.of(visit.place().value()));
            }
        }
    }

    @Property
    void sameTextGivesTheSameVisitsWithDifferentIds(
            @ForAll("texts") String text, @ForAll("days") @Nullable LocalDate published) {
        List<Visit> visits = Extraction.of(published, text);

        assertThat(Extraction.of(published, text)).isEqualTo(visits);
        assertThat(visits).extracting(Visit::id).doesNotHaveDuplicates();
    }

    @Property
    void joiningWhatIsJoinedChangesNothing(
            @ForAll("texts") String text, @ForAll("days") @Nullable LocalDate published) {
        List<Visit> joined = Retellings.joined(Extraction.of(published, text), (first, second) -> true);

        assertThat(Retellings.joined(joined, (first, second) -> true)).hasSameSizeAs(joined);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                Arbitraries.of(
                                "Minister",
                                "Ana Ruiz",
                                "King Lars",
                                "Wang Lei",
                                "the",
                                "a",
                                "The Kenyan trade minister",
                                "of",
                                "Chile",
                                "Norway's",
                                "Kenyan",
                                "visits",
                                "will visit",
                                "visit",
                                "visited",
                                "trip",
                                "to",
                                "in",
                                "from",
                                "Oslo",
                                "Riga",
                                "The Hague",
                                "Tucson, Arizona",
                                "there",
                                "where",
                                "who",
                                "she",
                                "her",
                                "they",
                                "I",
                                "“",
                                "”",
                                ",",
                                ".",
                                ";",
                                ":",
                                "(",
                                ")",
                                "and",
                                "or",
                                "on",
                                "until",
                                "3 May",
                                "from 3 to 5 May 2024",
                                "on Monday",
                                "the 8th",
                                "in 2018",
                                "next week",
                                "was postponed",
                                "has been moved from",
                                "instead of",
                                "not",
                                "said",
                                "announced on Friday",
                                "met",
                                "hosts",
                                "receives",
                                "was received",
                                "attends a summit",
                                "leads a delegation",
                                "for two days",
                                "a three-day",
                                "Jr.",
                                "H.E. Mr.",
                                "-",
                                "\n",
                                "|",
                                "- ",
                                "ministers",
                                "Foreign Ministers",
                                "'s",
                                "al-",
                                "and then",
                                "It",
                                "began on")
                        .list()
                        .ofMaxSize(40)
                        .map(words -> String.join(" ", words)));
    }

    @Provide
    Arbitrary<@Nullable LocalDate> days() {
        return Arbitraries.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 12, 31), LocalDate.of(2024, 2, 29))
                .injectNull(0.2);
    }
}
