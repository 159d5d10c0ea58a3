package org.attache.question.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantsTest {

    private static final Set<String> WORDS = Set.of("ambassador", "delegation", "ambassadors");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ambasador",
                "ambasadr",
                "ammbassaddor",
                "ambessadur",
                "abmassaodr",
                "ambssadpr",
                "ambassadorxy",
                "ambassado"
            })
    void wordWithTwoErrorsMeansTheOther(String typed) {
        assertThat(Variants.ofTwo(typed, WORDS)).contains("ambassador").doesNotContain("delegation");
    }

    @Test
    void pluralIsOneErrorAway() {
        assertThat(Variants.ofTwo("ambasadors", WORDS)).containsExactlyInAnyOrder("ambassador", "ambassadors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"embassadr", "imbassador", "ambsdr", "amxxxssador", "aambsssador1"})
    void anotherFirstLetterOrThreeErrorsAreTooMuch(String typed) {
        assertThat(Variants.ofTwo(typed, WORDS)).isEmpty();
    }
}
