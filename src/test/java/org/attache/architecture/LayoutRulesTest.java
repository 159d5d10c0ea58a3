package org.attache.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule of the layout is red where a fixture breaks it: a rule that cannot fail guards nothing. */
class LayoutRulesTest {

    private static final String FIXTURE = "org.attache.architecture.fixture";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURE);

    private final Layout layout = new Layout(FIXTURE);

    @Test
    void conceptThatKnowsAnotherIsFound() {
        assertBroken(layout.conceptKnowsOnly("source", Set.of()), "SourceThat");
    }

    @Test
    void libraryInAConceptIsFound() {
        assertBroken(
                layout.librariesAreNamedOnlyIn(List.of("lucene"), List.of("org.apache.lucene..")),
                "EvidenceWithLucene");
    }

    @Test
    void technologyThatKnowsAnotherIsFound() {
        assertBroken(layout.technologyKnowsNoOther("h2"), "StoreThatKnowsTheIndex");
    }

    @Test
    void conceptThatKnowsATechnologyIsFound() {
        assertBroken(layout.onlyTheRootNamesTechnologies(), "SourceThatKnowsTheIndex");
    }

    @Test
    void clockReadInPlaceIsFound() {
        assertBroken(layout.clockComesFromOutside(), "DayThatReadsTheClock");
    }

    @Test
    void nameThatSaysNothingIsFound() {
        assertBroken(layout.namesSaySomething(), "DayManager");
    }

    private static void assertBroken(ArchRule rule, String by) {
        assertThat(rule.evaluate(BROKEN).getFailureReport().getDetails())
                .isNotEmpty()
                .allMatch(detail -> detail.contains(by));
    }
}
