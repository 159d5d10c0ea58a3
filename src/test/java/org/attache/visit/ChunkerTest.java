package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.source.Statement;
import org.junit.jupiter.api.Test;

/** The pieces that a sentence is cut into. */
class ChunkerTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @Test
    void peoplePlacesAndDaysAreOnePieceEach() {
        assertThat(chunks("Finance Minister Ana Ruiz of Chile visits Oslo, Norway, from 6 to 8 May."))
                .containsExactly(
                        "[Ana Ruiz]", "visits", "<Oslo, Norway>", ",", "from", "{2024-05-06..2024-05-08}", ".");
    }

    @Test
    void commaThatClosesARoleBelongsToThePerson() {
        assertThat(chunks("Ana Ruiz, the finance minister, left.")).containsExactly("[Ana Ruiz]", "left", ".");
    }

    @Test
    void bracketsBehindANameBelongToThePerson() {
        assertThat(chunks("Minister Ana Ruiz (Chile) and Senator Jan Berg (R-Ohio) left."))
                .containsExactly("[Ana Ruiz]", "and", "[Jan Berg]", "left", ".");
    }

    @Test
    void daysInARowAreOnePieceAndOthersAreNot() {
        assertThat(chunks("on Monday and Tuesday")).containsExactly("on", "{2024-04-29..2024-04-30}");
        assertThat(chunks("on Monday and on Thursday"))
                .containsExactly("on", "{2024-04-29..2024-04-29}", "and", "on", "{2024-04-25..2024-04-25}");
    }

    @Test
    void timeThatIsLongerThanDaysIsNoDay() {
        assertThat(chunks("in May next week")).containsExactly("in", "~", "~");
    }

    @Test
    void nameOfACountryIsAPlaceAndItsAdjectiveIsNot() {
        assertThat(chunks("Norway and Norwegian fish")).containsExactly("<-, Norway>", "and", "Norwegian", "fish");
        assertThat(chunks("Norway's fish")).containsExactly("Norway", "fish");
    }

    @Test
    void titleIsWhoeverHasThatRole() {
        assertThat(chunks("Trade Minister Ana Ruiz and Defence Minister Lars Dahl left.", "The trade minister left."))
                .endsWith("[Ana Ruiz]", "left", ".");
    }

    @Test
    void thereIsAPlaceUnlessSomethingIsThere() {
        assertThat(chunks("He is in Oslo.", "She goes there on Monday.")).contains("<Oslo, Norway>", "goes");
        assertThat(chunks("He is in Oslo.", "She said there was no room.")).contains("there", "was");
    }

    /** The pieces of the last of several sentences. */
    private static List<String> chunks(String... sentences) {
        List<Statement> statements = Extraction.statements(DAY, String.join(" ", sentences));
        Cast cast = new Cast();
        List<Sentence> read = new ArrayList<>();
        for (Statement statement : statements) {
            Sentence sentence = Sentence.of(statement, null);
            read.add(sentence);
            new PersonFinder(sentence)
                    .find().stream().filter(PersonMention::titled).forEach(mention -> cast.introduce(mention, "a"));
        }
        List<String> shown = new ArrayList<>();
        for (Sentence sentence : read) {
            List<Chunk> chunks = Chunker.chunks(sentence, cast);
            shown.clear();
            for (Chunk chunk : chunks) {
                shown.add(shown(chunk));
                if (chunk instanceof Chunk.Where where) {
                    cast.setPlace(where, "a");
                }
            }
        }
        return shown;
    }

    private static String shown(Chunk chunk) {
        return switch (chunk) {
            case Chunk.Word word -> word.token().text();
            case Chunk.Who who -> "[" + who.person().name() + "]";
            case Chunk.Pronoun pronoun -> "*";
            case Chunk.Where where ->
                "<" + (where.place() == null ? "-" : where.place()) + ", "
                        + (where.country() == null ? "-" : where.country()) + ">";
            case Chunk.When when ->
                "{" + when.range().first() + ".." + when.range().last() + "}";
            case Chunk.Period period -> "~";
        };
    }
}
