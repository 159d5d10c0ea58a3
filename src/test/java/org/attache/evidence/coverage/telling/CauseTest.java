package org.attache.evidence.coverage.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statements give a reason or a purpose. */
class CauseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She stays at home because the ferry is broken.",
                "The tour was postponed due to fog.",
                "He left early, as the harbour was closed.",
                "The minister flies to Quito to sign the treaty.",
                "The envoy comes to Lima for talks on tariffs.",
                "Work stopped after a quarrel over wages."
            })
    void reasonsAndPurposes(String words) {
        assertThat(Cause.isIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The hall is open from 9 to 17 o'clock.",
                "She has been here since 2019.",
                "The potter stays for two weeks.",
                "He is from Turku and goes to Oslo.",
                "As printed in the leaflet, the doors open at six."
            })
    void noReasons(String words) {
        assertThat(Cause.isIn(words)).isFalse();
    }
}
