package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.evidence.Evidence;
import org.attache.question.Interpretation;
import org.attache.question.Pick;
import org.attache.question.Wanted;
import org.attache.visit.VisitQuery;
import org.junit.jupiter.api.Test;

class NoVisitTest {

    private static final Evidence NOTHING = new Evidence(List.of(), List.of(), List.of());

    private static String text(String... places) {
        return text(0, places);
    }

    private static String text(int undated, String... places) {
        VisitQuery query = new VisitQuery(List.of("Ann Berg"), List.of(), List.of(places), null, 100);
        return NoVisit.text(
                new Interpretation.LedgerQuery(query, Wanted.CAME, new Pick.All(), List.of(), List.of()),
                NOTHING,
                undated);
    }

    @Test
    void placesThatShareASiteAreNamedByIt() {
        assertThat(text("Kiev, Moscow", "Moscow", "Moscow, Minsk", "Minsk, Moscow"))
                .isEqualTo("The documents mention no visit by Ann Berg to Moscow. ");
    }

    @Test
    void placesThatShareNoneAreNamedEach() {
        assertThat(text("Oslo", "Bergen")).isEqualTo("The documents mention no visit by Ann Berg to Oslo or Bergen. ");
        assertThat(text()).isEqualTo("The documents mention no visit by Ann Berg. ");
    }

    @Test
    void visitsOfUnknownDaysAreNotDenied() {
        assertThat(text(2, "Oslo"))
                .isEqualTo("The documents mention no visit by Ann Berg to Oslo; they mention 2 without"
                        + " saying on which days. ");
    }
}
