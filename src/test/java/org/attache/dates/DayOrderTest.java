package org.attache.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            26/06/2025                              | DAY_FIRST
            on 03/08/2025, until 26/06/2025         | DAY_FIRST
            06/26/25 and 07/01/25                   | MONTH_FIRST
            26-06-2025                              | DAY_FIRST
            there 28/06-03/07                       | DAY_FIRST
            there 06/28 to 07/03                    | MONTH_FIRST
            26/06/2025 and 06/26/2025               | UNKNOWN
            03/08/2025                              | UNKNOWN
            2025/13/01, 26/06, v1/26/06/2025/7      | UNKNOWN
            nothing                                 | UNKNOWN
            """)
    void whatCanBeReadInOneWayOnlyProvesTheOrder(String text, DayOrder order) {
        assertThat(DayOrder.provenBy(text)).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "en-GB, Z, DAY_FIRST",
                "en-US, Europe/Berlin, MONTH_FIRST",
                "en-001, Z, DAY_FIRST",
                "de, Z, DAY_FIRST",
                "fr-FR, America/New_York, DAY_FIRST",
                "hu, Z, UNKNOWN",
                "en, Z, UNKNOWN",
                "en, Europe/London, DAY_FIRST",
                "en, America/Chicago, MONTH_FIRST",
                "en, Asia/Tokyo, UNKNOWN",
                "-, Africa/Nairobi, DAY_FIRST",
                "-, +02:00, UNKNOWN",
                "no language, Z, UNKNOWN"
            })
    void languageSaysItElseTheZone(String language, String zone, DayOrder order) {
        assertThat(DayOrder.usual(language, ZoneId.of(zone))).isEqualTo(order);
    }
}
