package org.attache.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attache.question.Interpretation;
import org.attache.question.Pick;
import org.attache.question.Wanted;
import org.attache.visit.VisitQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitorDescriptionTest {

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() {
        LocalDate published = LocalDate.of(2024, 3, 11);
        shelf = new Shelf(folder)
                .with("A", published, "Kenya's trade minister Grace Wanjiru will visit Norway from March 18 to 21.")
                .with("B", published, "US vice president Ada Moreau will visit Chile from March 20 to 22.")
                .with(
                        "Travels of the Secretary of State",
                        published,
                        "Secretary John Hay visited Malta on March 3, 2024.");
    }

    private List<String> visitors(List<String> origins, List<String> office) {
        Interpretation.LedgerQuery asked =
                new Interpretation.LedgerQuery(VisitQuery.all(100), Wanted.WHO, new Pick.All(), origins, office);
        return Picking.pick(asked, shelf).stream()
                .map(visit -> visit.visitor().value())
                .toList();
    }

    @Test
    void withoutADescriptionEverybodyFits() {
        assertThat(visitors(List.of(), List.of())).containsExactly("John Hay", "Grace Wanjiru", "Ada Moreau");
    }

    @Test
    void visitorComesFromTheCountryThatRoleOrStatementNames() {
        assertThat(visitors(List.of("Kenya"), List.of())).containsExactly("Grace Wanjiru");
        assertThat(visitors(List.of("United States"), List.of())).containsExactly("Ada Moreau");
        assertThat(visitors(List.of("China"), List.of())).isEmpty();
    }

    @Test
    void nobodyComesFromWhereTheyGo() {
        assertThat(visitors(List.of("Norway"), List.of())).isEmpty();
    }

    @Test
    void officeIsThatOfTheRole() {
        assertThat(visitors(List.of(), List.of("trade", "minister"))).containsExactly("Grace Wanjiru");
        assertThat(visitors(List.of(), List.of("foreign", "minister"))).isEmpty();
        assertThat(visitors(List.of("Kenya"), List.of("king"))).isEmpty();
    }

    @Test
    void deputyDoesNotHoldTheOffice() {
        assertThat(visitors(List.of(), List.of("president"))).isEmpty();
        assertThat(visitors(List.of(), List.of("vice", "president"))).containsExactly("Ada Moreau");
    }

    @Test
    void titleOfTheDocumentCompletesAnOffice() {
        assertThat(visitors(List.of(), List.of("secretary", "state"))).containsExactly("John Hay");
        assertThat(visitors(List.of(), List.of("secretary", "defence"))).isEmpty();
    }

    @Test
    void titleThatNamesOneOtherCountryTellsWhereVisitorsComeFrom() {
        LocalDate published = LocalDate.of(2024, 3, 11);
        shelf.with("Indian visits to Japan", published, "Minister Ravi Bose will visit Japan on March 25.")
                .with("Peru and Cuba in Rome", published, "Minister Ana Paz will visit Italy on March 26.");
        assertThat(visitors(List.of("India"), List.of())).containsExactly("Ravi Bose");
        assertThat(visitors(List.of("Peru"), List.of())).isEmpty();
        assertThat(visitors(List.of("Japan"), List.of())).isEmpty();
    }
}
