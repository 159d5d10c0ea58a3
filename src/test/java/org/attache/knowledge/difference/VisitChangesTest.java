package org.attache.knowledge.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.visit.Sourced;
import org.attache.visit.Status;
import org.attache.visit.Visit;
import org.attache.visit.VisitDates;
import org.junit.jupiter.api.Test;

class VisitChangesTest {

    private static Visit visit(String visitor, String country, int month, String purpose, String evidence) {
        LocalDate start = LocalDate.of(2024, month, 5);
        List<String> ids = List.of(evidence);
        return new Visit(
                visitor + country + start,
                new Sourced<>(visitor, ids),
                null,
                new Sourced<>(country, ids),
                null,
                new Sourced<>(new VisitDates(start, start.plusDays(2), false), ids),
                new Sourced<>(purpose, ids),
                new Sourced<>(Status.ANNOUNCED, ids));
    }

    private static Visit visit(String visitor, String country, int month) {
        return visit(visitor, country, month, "talks", "s1");
    }

    @Test
    void visitThatIsSaidAgainInAnotherStatementIsNoChange() {
        assertThat(VisitChanges.between(
                        List.of(visit("Ada", "Norway", 3, "talks", "s1")),
                        List.of(visit("Ada", "Norway", 3, "talks", "s2"))))
                .isEqualTo(VisitChanges.NONE);
    }

    @Test
    void sameVisitorAndCountryOnOtherDaysHasMoved() {
        VisitChanges changes = VisitChanges.between(
                List.of(visit("Ada Moreau", "Norway", 3)), List.of(visit("ADA MOREAU", "norway", 4)));

        assertThat(changes.added()).isEmpty();
        assertThat(changes.gone()).isEmpty();
        assertThat(changes.changed())
                .singleElement()
                .satisfies(change -> assertThat(change.isMoved()).isTrue())
                .satisfies(change -> assertThat(change.before().id()).contains("2024-03"));
    }

    @Test
    void anythingElseThatDiffersIsAChangeButNoMove() {
        assertThat(VisitChanges.between(
                                List.of(visit("Ada", "Norway", 3, "talks", "s1")),
                                List.of(visit("Ada", "Norway", 3, "a fair", "s1")))
                        .changed())
                .singleElement()
                .satisfies(change -> assertThat(change.isMoved()).isFalse());
    }

    @Test
    void othersComeAndGo() {
        VisitChanges changes = VisitChanges.between(
                List.of(visit("Ada", "Norway", 3), visit("Ben", "Chile", 3)),
                List.of(visit("Ada", "Peru", 3), visit("Cem", "Chile", 3)));

        assertThat(changes.added()).extracting(visit -> visit.visitor().value()).containsExactly("Ada", "Cem");
        assertThat(changes.gone()).extracting(visit -> visit.visitor().value()).containsExactly("Ada", "Ben");
        assertThat(changes.changed()).isEmpty();
    }

    @Test
    void ofSeveralVisitsOfOneVisitorThoseThatStayAreNotTakenForMoved() {
        VisitChanges changes = VisitChanges.between(
                List.of(visit("Ada", "Norway", 1), visit("Ada", "Norway", 5), visit("Ada", "Norway", 9)),
                List.of(visit("Ada", "Norway", 9), visit("Ada", "Norway", 6), visit("Ada", "Norway", 1)));

        assertThat(changes.changed())
                .singleElement()
                .satisfies(change -> assertThat(change.before().id()).contains("2024-05"))
                .satisfies(change -> assertThat(change.after().id()).contains("2024-06"));
        assertThat(changes.added()).isEmpty();
        assertThat(changes.gone()).isEmpty();
    }

    @Test
    void visitThatTwoDocumentsSpokeOfAndOneStillDoesIsGoneFromTheOther() {
        VisitChanges changes = VisitChanges.between(
                List.of(visit("Ada", "Norway", 3), visit("Ada", "Norway", 3)), List.of(visit("Ada", "Norway", 3)));

        assertThat(changes.gone()).hasSize(1);
        assertThat(changes.changed()).isEmpty();
    }
}
