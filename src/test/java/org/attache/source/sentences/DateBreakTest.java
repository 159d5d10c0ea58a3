package org.attache.source.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.source.Allowance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line break within a date ends no block; any other one of a text that is not wrapped does. */
class DateBreakTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siv Berg comes to Ribe on May\n14, 2025 for talks.",
                "Siv Berg comes to Ribe on 14\nMay 2025 for talks.",
                "Siv Berg comes to Ribe on Wednesday 14\nMay 2025 for talks."
            })
    void dateOverTwoLinesIsOne(String text) {
        assertThat(blocks(text)).containsExactly(text.replace('\n', ' '));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May\n14, 2025: tea.",
                "Guests in May\n4 of them stay.",
                "Rooms: 12\nMay she come?",
                "On 14 May 2025\n12 guests come.",
                "She comes on May 14, 2025\nMay 15, 2025 is free."
            })
    void otherLinesStayApart(String text) {
        assertThat(blocks(text)).containsExactly(text.split("\n"));
    }

    private static List<String> blocks(String text) {
        Blocks blocks = new Blocks(text, Allowance.UNLIMITED);
        List<String> found = new ArrayList<>();
        for (Block block = blocks.next(); block != null; block = blocks.next()) {
            found.add(block.plain());
        }
        return found;
    }
}
