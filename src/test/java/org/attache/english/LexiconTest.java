package org.attache.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The one list of words. */
final class LexiconTest {

    private static final Path FILE = Path.of("src/main/resources/org/attache/english/lexicon.txt");

    @Test
    void noWordIsDescribedTwice() {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        String part = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                part = line.substring(1, line.indexOf(' '));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                for (String word : line.split(" ")) {
                    if (!seen.add(part + " " + word)) {
                        twice.add(part + " " + word);
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
        assertThat(seen).as("words of the lexicon").hasSizeGreaterThan(1000);
    }

    @Test
    void particleMakesAnotherVerb() {
        assertThat(Lexicon.verb("call")).isEqualTo(Verb.CALL);
        assertThat(Lexicon.verb("call", "off")).isEqualTo(Verb.CANCEL);
        assertThat(Lexicon.verb("put", "off")).isEqualTo(Verb.POSTPONE);
        assertThat(Lexicon.verb("knit")).isEqualTo(Verb.OTHER);
    }

    private static Iterable<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
