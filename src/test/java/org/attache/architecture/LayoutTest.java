package org.attache.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LayoutTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.attache");

    private final Layout layout = new Layout("org.attache");

    @TestFactory
    Stream<DynamicTest> conceptsKnowOnlyTheConceptsBelowThem() {
        return Layout.CONCEPTS.entrySet().stream()
                .map(entry -> holds(entry.getKey(), layout.conceptKnowsOnly(entry.getKey(), entry.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> librariesAreNamedInOneTechnology() {
        return Stream.of(Layout.TECHNOLOGIES, Layout.FORMATS, Layout.WEB)
                .flatMap(libraries -> libraries.entrySet().stream())
                .map(entry -> holds(
                        entry.getKey(), layout.librariesAreNamedOnlyIn(List.of(entry.getKey()), entry.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> sharedLibrariesAreNamedInTheTechnologiesThatShareThem() {
        return Layout.SHARED.entrySet().stream()
                .map(entry -> holds(
                        entry.getKey(), layout.librariesAreNamedOnlyIn(entry.getValue(), List.of(entry.getKey()))));
    }

    @TestFactory
    Stream<DynamicTest> technologiesDoNotKnowEachOther() {
        return Layout.TECHNOLOGIES.keySet().stream().map(name -> holds(name, layout.technologyKnowsNoOther(name)));
    }

    @TestFactory
    Stream<DynamicTest> generalRulesHold() {
        return Stream.of(
                        layout.onlyTheRootNamesTechnologies(),
                        layout.clockComesFromOutside(),
                        layout.namesSaySomething())
                .map(rule -> holds(rule.getDescription(), rule));
    }

    @Test
    void everyPackageIsAConceptOrATechnologyAndHoldsClasses() {
        Set<String> packages = PROGRAM.stream()
                .map(type -> type.getPackageName()
                        .replaceFirst("^org\\.attache\\.?", "")
                        .replaceFirst("\\..*", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        assertThat(packages)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Layout.CONCEPTS.keySet().stream(), Layout.TECHNOLOGIES.keySet().stream())
                                .toList());
        assertThat(PROGRAM.size()).as("classes that the rules look at").isGreaterThan(250);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = PROGRAM.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(candidate -> !candidate.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(candidate -> candidate.getName())
                .filter(name -> !name.equals("org"))
                .toList();
        assertThat(unmarked).isEmpty();
    }

    private static DynamicTest holds(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> rule.check(PROGRAM));
    }
}
