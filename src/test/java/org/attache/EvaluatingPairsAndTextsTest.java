package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatingPairsAndTextsTest {

    private static final String STATEMENTS =
            "\"statements\":[{\"words\":\"Grace Wanjiru will visit Norway on March 18.\",\"published\":\"2024-03-11\"}]";

    private static final String PAIRS = """
            {"id":"p1",%1$s,"sentence":"Grace Wanjiru will visit Norway on March 18, 2024.","label":"supported","kind":"day"}
            {"id":"p2",%1$s,"sentence":"Grace Wanjiru will visit Norway on March 19, 2024.","label":"unsupported","kind":"day"}
            {"id":"p3",%1$s,"sentence":"Grace Wanjiru will visit Norway on March 18, 2024.","label":"unsupported","kind":"wrong label"}
            """.formatted(STATEMENTS);

    private static final String TEXTS = """
            {"id":"t1","kind":"plain","published":"2024-03-11","text":"Grace Wanjiru will visit Norway on March 18.",\
            "visits":[{"visitor":"Wanjiru","country":"Norway","start":"2024-03-18","end":null}],\
            "false":[{"visitor":"Grace Wanjiru","start":"2024-03-19"}]}
            {"id":"t2","kind":"tempting","also":"plain","published":"2024-03-11",\
            "text":"Grace Wanjiru will visit Norway on March 18. Herring is dear in Chile.",\
            "expected":[{"visitor":"Ada Ruiz","country":"Chile","start":"2024-03-20"}],\
            "false":[{"country":"Norway"},{"place":"Oslo"}]}
            """;

    @TempDir
    private Path home;

    private CommandLineUser user;
    private String pairs = "";
    private String texts = "";

    @BeforeEach
    void aFileOfPairsAndOneOfTexts() throws IOException {
        user = new CommandLineUser(home);
        pairs = Files.writeString(home.resolve("pairs.jsonl"), PAIRS).toString();
        texts = Files.writeString(home.resolve("texts.jsonl"), TEXTS).toString();
    }

    @Test
    void pairsAreScoredByKind() {
        CommandLineUser.Outcome outcome = user.runs("evaluate", pairs);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                let through p3
                  > Grace Wanjiru will visit Norway on March 18, 2024.
                  its statements do not support it

                supported passed, unsupported withheld, by kind
                  1 of   1    1 of   1  day
                  0 of   0    0 of   1  wrong label

                supported passed     1 of   1  100.0 %
                unsupp. withheld     1 of   2   50.0 %
                """);
        assertThat(user.data).doesNotExist();
    }

    @Test
    void textsAreScoredByKindAndOneOfTwoKindsCountsForBoth() {
        assertThat(user.runs("evaluate", texts).out()).isEqualTo("""
                false visit t2
                  > Grace Wanjiru will visit Norway on March 18. Herring is dear in Chile.
                  false: Norway
                  missed: Ada Ruiz, Chile, 2024-03-20

                texts with a false visit, told visits found, called-off ones, precision, recall and F1, by kind
                  1 of   2    1 of   2    0 of   0  0.50 0.50 0.50  plain
                  1 of   1    0 of   1    0 of   0  0.00 0.00 0.00  tempting

                with false visits    1 of   2   50.0 %
                told visits found    1 of   2   50.0 %
                called off found     0 of   0  100.0 %
                visits             precision 0.500, recall 0.500, F1 0.500 (1 right, 1 wrong, 1 missed)
                """);
    }

    @Test
    void jsonHoldsEveryKindAndEveryItem() {
        assertThat(user.runs("evaluate", "--json", pairs, texts).out())
                .startsWith("{\"pairs\":{\"pairs\":3,\"supportedPassed\":{\"held\":1,\"of\":1,\"value\":1.0}")
                .contains("\"kinds\":{\"day\":{\"pairs\":2,")
                .contains("{\"id\":\"p3\",\"kind\":\"wrong label\",\"label\":\"unsupported\",\"right\":false,"
                        + "\"supported\":true,\"check\":null,\"reason\":null}")
                .contains("\"texts\":{\"texts\":2,\"withFalse\":{\"held\":1,\"of\":2,\"value\":0.5},\"falseVisits\":1,")
                .contains("\"visits\":{\"right\":1,\"wrong\":1,\"missed\":1,\"precision\":0.5")
                .contains("\"missed\":[{\"visitor\":\"Ada Ruiz\",\"country\":\"Chile\"");
    }

    @Test
    void lineOfAnotherKindThanTheFirstIsNamed() throws IOException {
        Path mixed = Files.writeString(home.resolve("mixed.jsonl"), "\n" + PAIRS + "{\"question\":\"Who?\"}");

        CommandLineUser.Outcome outcome = user.runs("evaluate", mixed.toString());

        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.err()).contains("mixed.jsonl: line 5 has no label");
    }
}
