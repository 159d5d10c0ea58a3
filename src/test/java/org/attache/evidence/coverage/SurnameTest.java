package org.attache.evidence.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameTest {

    @ParameterizedTest
    @CsvSource({
        "Mr Vilarinho comes on Friday., true",
        "The tour suits Vilarinho well., true",
        "Minister Vilarinho signed., true",
        "T. Vilarinho signed., true",
        "Ana Vilarinho comes on Friday., false",
        "Tomás met the head of the house with Vilarinho., false",
        "The vilarinho is a small boat., false"
    })
    void lastNameAloneMeansItsBearerUnlessAnotherNameStandsBeforeIt(String text, boolean meant) {
        assertThat(Surname.isIn(text, List.of("tomas", "vilarinho"))).isEqualTo(meant);
    }
}
