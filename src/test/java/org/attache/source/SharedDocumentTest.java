package org.attache.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.icu.IcuSentences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedDocumentTest {

    private static final Path FILE = Path.of("../shared/knowledge/us-officials-visit-pakistan.txt");

    private List<Statement> statements = List.of();

    @BeforeEach
    void splitTheDocument() throws IOException {
        assumeTrue(Files.exists(FILE), FILE + " is not there");
        String text = Files.readString(FILE);
        statements = new StatementSplitter(new IcuSentences()).split(Documents.prose("visits.txt", text));
    }

    @Test
    void sentencesComeOutWhole() {
        assertThat(statements).hasSize(11);
        assertThat(only("from December 4 to 7").words())
                .startsWith("The US State Department")
                .endsWith("7.");
        assertThat(only("three US officials").words()).startsWith("She").endsWith("December 9 to 12.");
        assertThat(only("The US government urged").words()).endsWith("Taliban administration.");
        assertThat(only("continue to hold").words()).startsWith("“Pakistan").endsWith("in a statement.");
        assertThat(only("To advance").words()).startsWith("“To").endsWith("place.”");
    }

    @Test
    void speakersAreFound() {
        assertThat(statements.stream()
                        .filter(statement -> "Mumtaz Zahra Baloch".equals(statement.speaker()))
                        .map(statement -> statement.words().substring(0, 12)))
                .containsExactly("“Pakistan an", "“To advance ", "She identifi", "“These visit");
        assertThat(only("from December 4 to 7").speaker()).isEqualTo("US State Department");
        assertThat(only("The US government urged").speaker()).isNull();
    }

    private Statement only(String words) {
        List<Statement> found = statements.stream()
                .filter(statement -> statement.words().contains(words))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
