package org.attache.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.question.Wanted;
import org.attache.source.Remark;
import org.attache.source.Statement;
import org.junit.jupiter.api.Test;

class CautionsTest {

    private static final Statement ROW = Answers.statement(Answers.titled("plan"), "Ada Holm is due in Molde.");
    private static final VerifiedAnswer ANSWER = Answers.quoting(ROW);
    private static final Answer UNKNOWN = new Answer.Unknown("Nothing.", Answers.numbered(ROW), "quoting", List.of());
    private static final Remark HIDDEN = Remark.unread("row 2 is hidden and was not read");
    private static final Remark STAMP = Remark.stamp("“VOID” is stamped across page 1");

    @Test
    void stampIsSaidWithEveryAnswerFromItsFile() {
        Map<String, List<Remark>> remarks = Map.of("plan.txt", List.of(STAMP));
        assertThat(Cautions.with(ANSWER, remarks, Wanted.WHEN).text())
                .isEqualTo("Ada Holm is due in Molde [1]. plan.txt: “VOID” is stamped across page 1.");
        assertThat(Cautions.with(ANSWER, remarks, null).text()).endsWith("page 1.");
        assertThat(Cautions.with(UNKNOWN, remarks, null).text())
                .isEqualTo("Nothing. plan.txt: “VOID” is stamped across page 1.");
    }

    @Test
    void whatWasNotReadIsSaidWhereTheAnswerMayLackItAndElseNoted() {
        Map<String, List<Remark>> remarks = Map.of("plan.txt", List.of(HIDDEN));
        assertThat(Cautions.with(ANSWER, remarks, Wanted.WHO).text())
                .endsWith("[1]. plan.txt: row 2 is hidden and was not read.");
        Answer when = Cautions.with(ANSWER, remarks, Wanted.WHEN);
        assertThat(when.text()).isEqualTo(ANSWER.text());
        assertThat(when.notes()).containsExactly("plan.txt: row 2 is hidden and was not read.");
    }

    @Test
    void answerWithoutSourceNamesEveryFileThatWasNotReadWhole() {
        Map<String, List<Remark>> remarks = Map.of("other.xlsx", List.of(HIDDEN, STAMP));
        assertThat(Cautions.with(UNKNOWN, remarks, Wanted.WHEN).text())
                .isEqualTo("Nothing. other.xlsx: row 2 is hidden and was not read.");
        assertThat(Cautions.with(ANSWER, remarks, Wanted.WHO))
                .extracting(Answer::text)
                .isEqualTo(ANSWER.text());
    }

    @Test
    void manyFilesAndRemarksAreCounted() {
        List<Remark> many = IntStream.range(0, 5)
                .mapToObj(i -> Remark.unread("sheet " + i + " was not read"))
                .toList();
        Map<String, List<Remark>> remarks = new TreeMap<>();
        Stream.of("a", "b", "c", "d", "e").forEach(path -> remarks.put(path, many));
        assertThat(Cautions.with(UNKNOWN, remarks, null).text())
                .contains("a: sheet 0 was not read; sheet 1 was not read; sheet 2 was not read; and 2 more.")
                .endsWith("The same is so of 2 more files.");
    }

    @Test
    void howSomethingWasReadIsNoCaution() {
        Map<String, List<Remark>> remarks = Map.of("plan.txt", List.of(Remark.reading("a table was read so")));
        assertThat(Cautions.with(ANSWER, remarks, Wanted.WHO).text()).isEqualTo(ANSWER.text());
        assertThat(Cautions.with(UNKNOWN, remarks, null)).isEqualTo(UNKNOWN);
    }
}
