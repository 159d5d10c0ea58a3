package org.attache.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts as found and what as a fault. */
class TestTextTest {

    private static final PlainVisit TOLD = visit("Łucja Brandt-Sæter", "Turkey", "2024-04-18", null);

    @Test
    void toldVisitIsFoundByItsSurnameCountryAndStart() {
        TestText text = text("plain", List.of(TOLD), List.of());

        assertThat(text.missed(List.of(visit("L. BrandtSater", "Türkiye", "2024-04-18", "announced"))))
                .isEmpty();
        assertThat(text.missed(List.of(
                        visit("Lucja Other", "Turkey", "2024-04-18", null),
                        visit("Brandt-Sæter", "Norway", "2024-04-18", null),
                        visit("Brandt-Sæter", "Turkey", "2024-04-19", null),
                        visit("Brandt-Sæter", "Turkey", "2024-04-18", "cancelled"))))
                .containsExactly(TOLD);
    }

    @Test
    void falseVisitIsHitByAVisitThatHasAllItsFields() {
        PlainVisit partial = visit("Ada Ruiz", "Chile", null, null);
        TestText text = text("plain", List.of(TOLD), List.of(partial));

        assertThat(text.hits(List.of(visit("Minister Ada Ruiz", "Chile", "2024-04-01", null))))
                .containsExactly(partial);
        assertThat(text.hits(List.of(
                        visit("Minister Ada Ruiz", "Peru", "2024-04-01", null),
                        visit("Ruiz Paz", "Chile", null, null))))
                .isEmpty();
    }

    @Test
    void visitThatIsToldEntirelyIsNoFault() {
        PlainVisit partial = visit(null, "Turkey", null, null);
        TestText text = text("plain", List.of(TOLD), List.of(partial));

        assertThat(text.hits(List.of(visit("Brandt-Sæter", "Turkey", null, null))))
                .isEmpty();
        assertThat(text.hits(List.of(visit("Brandt-Sæter", "Turkey", "2024-04-19", null))))
                .containsExactly(partial);
        assertThat(text.hits(List.of(new PlainVisit("Brandt-Sæter", "Turkey", "Izmir", null, null, null))))
                .containsExactly(partial);
    }

    @Test
    void callingOffIsNoFaultWhereTheTextCallsOff() {
        PlainVisit off = visit("Ada Ruiz", "Chile", "2024-04-18", "cancelled");
        PlainVisit partial = visit("Ada Ruiz", "Chile", null, null);
        TestText text = text("withdrawn plan", List.of(off), List.of(partial));

        assertThat(text.hits(List.of(visit("Ruiz", "Chile", null, "postponed"))))
                .isEmpty();
        assertThat(text.hits(List.of(visit("Ruiz", "Chile", "2024-04-18", "planned"))))
                .containsExactly(partial);
        assertThat(text.hits(List.of(visit("Ruiz", "Chile", "2024-04-19", "cancelled"))))
                .containsExactly(partial);
    }

    @Test
    void oldPlanOfAMovedVisitMayBeGivenAsCalledOff() {
        PlainVisit moved = visit("Ada Ruiz", "Chile", "2024-04-18", null);
        PlainVisit old = visit("Ada Ruiz", null, "2024-04-11", null);

        List<PlainVisit> found = List.of(visit("Ada Ruiz", "Chile", "2024-04-11", "postponed"));
        assertThat(text("moved", List.of(moved), List.of(old)).hits(found)).isEmpty();
        assertThat(text("plain", List.of(moved), List.of(old)).hits(found)).containsExactly(old);
    }

    @Test
    void toldVisitThatWasFoundTwiceIsRightOnce() {
        PlainVisit found = visit("Brandt-Sæter", "Turkey", "2024-04-18", null);

        assertThat(TextScore.of(text("plain", List.of(TOLD, TOLD), List.of()), List.of(found, found, found))
                        .visits())
                .isEqualTo(new VisitCount(2, 1, 0));
    }

    private static TestText text(String kind, List<PlainVisit> told, List<PlainVisit> falseVisits) {
        return new TestText("t", Set.of(kind), null, "A text.", told, falseVisits);
    }

    private static PlainVisit visit(
            @Nullable String visitor, @Nullable String country, @Nullable String start, @Nullable String status) {
        return new PlainVisit(visitor, country, null, start == null ? null : LocalDate.parse(start), null, status);
    }
}
