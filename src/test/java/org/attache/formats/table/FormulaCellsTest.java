package org.attache.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=SUM(1,2)", "+47 22 33 44", "- talks on fish", "@press", "Ada Moreau", "'s-Hertogenbosch", ""})
    void noCellIsAFormulaAndEachIsReadAsItWas(String words) {
        String written = FormulaCells.guarded(words);

        assertThat(written)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(FormulaCells.plain(written)).isEqualTo(words);
    }
}
