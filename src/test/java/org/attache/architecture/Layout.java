package org.attache.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the layout, for any root package: the program's, or that of a fixture that breaks them. */
final class Layout {

    private static final Set<String> READING = Set.of("dates", "geography", "english", "people", "clause");
    private static final Set<String> ASKING = with(READING, "source", "visit", "question");
    private static final Set<String> ANSWERING = with(ASKING, "evidence", "answer", "assistant");
    private static final Set<String> KEEPING = with(ANSWERING, "knowledge", "schedule", "dialogue", "evaluation");

    /** Each concept with the concepts that it may know. */
    static final Map<String, Set<String>> CONCEPTS = new TreeMap<>(Map.ofEntries(
            Map.entry("source", Set.of("dates")),
            Map.entry("dates", Set.of()),
            Map.entry("english", Set.of()),
            Map.entry("geography", Set.of()),
            Map.entry("people", Set.of("dates", "geography", "english")),
            Map.entry("clause", Set.of("dates", "geography", "english", "people")),
            Map.entry("visit", with(READING, "source")),
            Map.entry("question", with(READING, "source", "visit")),
            Map.entry("evidence", ASKING),
            Map.entry("answer", with(ASKING, "evidence")),
            Map.entry("assistant", with(ASKING, "evidence", "answer")),
            Map.entry("dialogue", ASKING),
            Map.entry("schedule", with(ASKING, "evidence")),
            Map.entry("knowledge", with(READING, "source", "visit", "evidence")),
            Map.entry("health", Set.of("evidence", "knowledge")),
            Map.entry("session", with(KEEPING, "health", "moderation")),
            Map.entry("moderation", KEEPING),
            Map.entry("evaluation", ANSWERING)));

    /** Each technology with the libraries that it alone may name. */
    static final Map<String, List<String>> TECHNOLOGIES = new TreeMap<>(Map.ofEntries(
            Map.entry("wordnet", List.of("net.sf.extjwnl..")),
            Map.entry("langchain4j", List.of("ai.djl..", "ai.onnxruntime..")),
            Map.entry("lucene", List.of("org.apache.lucene..")),
            Map.entry("h2", List.of("org.h2..", "org.flywaydb..", "java.sql..", "javax.sql..")),
            Map.entry(
                    "formats",
                    List.of(
                            "org.apache.tika..",
                            "org.apache.poi..",
                            "org.apache.pdfbox..",
                            "org.apache.commons.csv..",
                            "org.apache.commons.compress..",
                            "org.apache.james..",
                            "org.jsoup..",
                            "net.fortuna.ical4j..")),
            Map.entry("icu", List.of("com.ibm.icu..")),
            Map.entry("picture", List.of("java.awt..", "javax.imageio..")),
            Map.entry("jackson", List.of("com.fasterxml.jackson..", "org.yaml.snakeyaml..")),
            Map.entry("discord", List.of("net.dv8tion..")),
            Map.entry("mcp", List.of("io.modelcontextprotocol..", "reactor..")),
            Map.entry(
                    "web",
                    List.of(
                            "io.javalin..",
                            "jakarta.servlet..",
                            "org.eclipse.jetty..",
                            "io.pebbletemplates..",
                            "io.micrometer..")),
            Map.entry("terminal", List.of("picocli..", "org.jline.."))));

    /** Each library that two technologies need, with the two; the store that LangChain4j users know is a face of H2. */
    static final Map<String, List<String>> SHARED = new TreeMap<>(Map.of(
            "dev.langchain4j..",
            List.of("langchain4j", "h2"),
            "dev.failsafe..",
            List.of("langchain4j", "discord"),
            "io.github.bucket4j..",
            List.of("discord", "web")));

    /** Each part of the formats with the libraries that it alone may name. */
    static final Map<String, List<String>> FORMATS = new TreeMap<>(Map.of(
            "formats.pdf", List.of("org.apache.pdfbox..", "org.apache.fontbox.."),
            "formats.office", List.of("org.apache.poi..", "org.apache.commons.compress.."),
            "formats.html", List.of("org.jsoup.."),
            "formats.mail", List.of("org.apache.james.."),
            "formats.calendar", List.of("net.fortuna.ical4j.."),
            "formats.table", List.of("org.apache.commons.csv.."),
            "formats.file", List.of("org.apache.tika..")));

    /** Each part of the web front with the libraries that it alone may name. */
    static final Map<String, List<String>> WEB = new TreeMap<>(Map.of(
            "web.server", List.of("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty.."),
            "web.pages", List.of("io.pebbletemplates.."),
            "web.metrics", List.of("io.micrometer..")));

    private final String root;

    Layout(String root) {
        this.root = root;
    }

    ArchRule conceptKnowsOnly(String concept, Set<String> known) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify..", in(concept)),
                        known.stream().map(this::in))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(in(concept))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    ArchRule librariesAreNamedOnlyIn(List<String> technologies, List<String> libraries) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(technologies.stream().map(this::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.toArray(String[]::new));
    }

    ArchRule technologyKnowsNoOther(String technology) {
        String[] others = TECHNOLOGIES.keySet().stream()
                .filter(other -> !other.equals(technology))
                .map(this::in)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(in(technology))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    ArchRule onlyTheRootNamesTechnologies() {
        String[] technologies = TECHNOLOGIES.keySet().stream().map(this::in).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(CONCEPTS.keySet().stream().map(this::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(technologies);
    }

    ArchRule clockComesFromOutside() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(nowOf(Instant.class))
                .orShould()
                .callMethodWhere(nowOf(LocalDate.class))
                .orShould()
                .callMethodWhere(nowOf(LocalDateTime.class))
                .orShould()
                .callMethodWhere(nowOf(ZonedDateTime.class));
    }

    ArchRule namesSaySomething() {
        String empty = Stream.of("Helper", "Manager", "Impl", "Service", "Util", "Utils")
                .collect(Collectors.joining("|", ".*(?:", ")"));
        return noClasses().that().resideInAPackage(root + "..").should().haveNameMatching(empty);
    }

    private static DescribedPredicate<JavaMethodCall> nowOf(Class<?> type) {
        return DescribedPredicate.describe(
                type.getSimpleName() + ".now",
                call -> call.getName().equals("now") && call.getTargetOwner().isEquivalentTo(type));
    }

    private String in(String name) {
        return root + "." + name + "..";
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
