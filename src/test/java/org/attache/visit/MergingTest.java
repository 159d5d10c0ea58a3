package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attache.source.Statement;
import org.junit.jupiter.api.Test;

/** What several sentences, and several documents, say of the same visit. */
class MergingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Test
    void sentencesCompleteEachOtherAndEachFieldHasItsOwn() {
        String text =
                "Kenya confirmed a visit by Danish Minister Ana Ruiz. She will arrive in Nairobi on 6 May and leave"
                        + " on 8 May. The purpose of her visit is to sign a treaty.";
        List<Statement> statements = Extraction.statements(DAY, text);

        Visit visit = only(text);

        assertThat(Shown.of(visit))
                .isEqualTo("Ana Ruiz | Danish Minister | Nairobi | Kenya | 2024-05-06..2024-05-08 | CONFIRMED");
        assertThat(Shown.evidence(visit.dates()))
                .containsExactly(statements.get(1).id());
        assertThat(Shown.evidence(visit.role()))
                .containsExactly(statements.getFirst().id());
        assertThat(Shown.known(visit.purpose())).isEqualTo("to sign a treaty");
        assertThat(Shown.evidence(visit.purpose()))
                .containsExactly(statements.getLast().id());
        assertThat(visit.visitor().evidence())
                .contains(statements.getFirst().id(), statements.get(1).id());
    }

    @Test
    void lengthOfTheStayCompletesItsDays() {
        assertThat(Shown.of(only("Minister Ana Ruiz arrives in Nairobi on 6 May. The visit lasts three days.")))
                .contains("2024-05-06..2024-05-08");
    }

    @Test
    void otherDaysAreAnotherVisit() {
        assertThat(Extraction.shown("Minister Ana Ruiz will be in Oslo on 6 May. She will be in Oslo again on 20 May."))
                .hasSize(2);
    }

    @Test
    void dayWithinAStayIsNoOtherVisit() {
        assertThat(Extraction.shown(
                        "Minister Ana Ruiz will be in Oslo from 6 to 9 May. She will be in Oslo on 7 May too."))
                .singleElement()
                .asString()
                .contains("2024-05-06..2024-05-09");
    }

    @Test
    void holderOfAnOfficeTakesOverItsVisit() {
        assertThat(Extraction.shown(
                        "Armenia's president arrived in Tehran on Monday. President Vahan Petrosyan will stay"
                                + " in Iran for three days."))
                .containsExactly("Vahan Petrosyan | President | Tehran | Iran | 2024-04-29..2024-05-01 | UNDER_WAY");
    }

    @Test
    void guestsThatAreExpectedAllGoWhereTheTextSaysTheyGo() {
        assertThat(Extraction.shown(
                        "Two ministers are coming to Lusaka: Minister Ana Ruiz arrives on 6 May, and Minister"
                                + " Lars Dahl is due from 8 to 9 May."))
                .containsExactly(
                        "Ana Ruiz | Minister | Lusaka | Zambia | 2024-05-06..- | PLANNED",
                        "Lars Dahl | Minister | Lusaka | Zambia | 2024-05-08..2024-05-09 | PLANNED");
    }

    @Test
    void visitsThatAreAlikeInAllThatNamesThemHaveDifferentIds() {
        String text = "Minister Ana Ruiz visited Oslo in 2018. Minister Ana Ruiz visited Oslo in 2021.";

        assertThat(Extraction.of(DAY, text)).extracting(Visit::id).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void sameVisitOfTwoDocumentsIsOneWithTheStatementsOfBoth() {
        Visit one = only("Minister Ana Ruiz will be in Oslo from 6 to 8 May.");
        Visit other = only("Ruiz, Ana: Ana Ruiz travels to Norway from 6 to 8 May, her office said.");

        assertThat(Retellings.joined(List.of(other, one), (first, second) -> true))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(Shown.of(visit))
                            .isEqualTo("Ana Ruiz | Minister | Oslo | Norway | 2024-05-06..2024-05-08 | ANNOUNCED");
                    assertThat(visit.evidence()).containsAll(one.evidence()).containsAll(other.evidence());
                });
    }

    @Test
    void visitsThatContradictEachOtherStayApart() {
        List<Visit> visits = Stream.of(
                        "Minister Ana Ruiz will be in Oslo from 6 to 8 May.",
                        "Minister Ana Ruiz will be in Riga from 6 to 8 May.",
                        "Minister Ana Ruiz will be in Oslo from 16 to 18 May.",
                        "Minister Lars Ruiz will be in Oslo from 6 to 8 May.",
                        "Minister Ana Ruiz will visit Norway.")
                .map(MergingTest::only)
                .toList();

        assertThat(Retellings.joined(visits, (first, second) -> true)).isEqualTo(visits);
    }

    private static Visit only(String text) {
        List<Visit> visits = Extraction.of(DAY, text);
        assertThat(visits).hasSize(1);
        return visits.getFirst();
    }
}
