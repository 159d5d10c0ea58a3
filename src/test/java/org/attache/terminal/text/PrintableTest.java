package org.attache.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A terminal obeys nothing that stands in a document or a question. */
class PrintableTest {

    @Test
    void plainWordsStayAsTheyAre() {
        assertThat(Printable.of("“Zoë” — 日本 👩\u200d👧 e\u0301")).isEqualTo("“Zoë” — 日本 👩\u200d👧 e\u0301");
    }

    @Test
    void escapeSequenceIsShownNotObeyed() {
        assertThat(Printable.of("\u001b]0;owned\u0007\u001b[31mred\u007f")).isEqualTo("␛]0;owned␇␛[31mred␡");
    }

    @Test
    void controlOfEightBitsIsShownAsUnknown() {
        assertThat(Printable.of("\u009b31mred")).isEqualTo("\ufffd31mred");
    }

    @Test
    void lineEndsAreBlanks() {
        assertThat(Printable.of("a\tb\r\nc\u0085d\u2028e")).isEqualTo("a b  c d e");
        assertThat(Printable.lines("a\tb\r\n\u001bc")).isEqualTo("a b\n␛c");
    }

    @Test
    void nothingTurnsTheDirectionOfReadingOrHides() {
        assertThat(Printable.of("\u202egnp.exe\u202c \u2066x\u2069\u200b\ufeff\u200f\udb40\udc41"))
                .isEqualTo("gnp.exe x");
    }

    @Property
    void noTextHoldsAControlCharacter(@ForAll String text) {
        assertThat(Printable.of(text).codePoints()).noneMatch(c -> Character.isISOControl(c) || c == 0x2028);
    }
}
