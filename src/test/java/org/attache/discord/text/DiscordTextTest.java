package org.attache.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DiscordTextTest {

    @Test
    void plainWordsStayAsTheyAre() {
        String plain = "Péter O'Neill (62) said: “7-9 December, 50 % of it” – a.b@c.example; 10:30.";
        assertThat(DiscordText.escaped(plain)).isEqualTo(plain);
    }

    @Test
    void everythingThatDiscordInterpretsIsEscaped() {
        assertThat(DiscordText.escaped("*a* _b_ `c` ~~d~~ ||e|| > f # g [h](i) <@1> \\"))
                .isEqualTo("\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\|\\|e\\|\\| \\> f \\# g \\[h\\](i) \\<@1\\> \\\\");
        assertThat(DiscordText.escaped("@everyone @HERE http://x")).isEqualTo("@\u200Beveryone @\u200BHERE http\\://x");
    }

    @Test
    void linesAreJoinedAndInvisibleDirectionsAreDropped() {
        assertThat(DiscordText.escaped(" a\n# b\t\u2028c\u202E\u2066d\u200B\u061C "))
                .isEqualTo("a \\# b cd");
    }

    @Test
    void zeroWidthJoinersThatPersianAndEmojiNeedStay() {
        assertThat(DiscordText.escaped("می\u200Cرود 👩\u200D🚀")).isEqualTo("می\u200Cرود 👩\u200D🚀");
    }

    @Test
    void cutFallsBetweenWords() {
        assertThat(DiscordText.escaped("one two three", 13)).isEqualTo("one two three");
        assertThat(DiscordText.escaped("one two three", 12)).isEqualTo("one two…");
    }

    @Property
    void cutNeverExceedsItsRoomNorHalvesAnEscapeOrACharacter(
            @ForAll @Chars({'*', '\\', 'a', ' ', 'r'}) String text, @ForAll @IntRange(min = 2, max = 40) int room) {
        String cut = DiscordText.escaped(text.replace("r", "🚀"), room);
        assertThat(cut.length()).isLessThanOrEqualTo(room);
        assertThat(cut.replaceAll("\\\\.", "").replace("🚀", "").replace("…", ""))
                .matches("[a ]*");
    }

    @Test
    void linesThatDoNotFitAreCounted() {
        List<String> lines = List.of("alpha", "beta", "gamma");
        assertThat(DiscordText.lines(lines, 16)).isEqualTo("alpha\nbeta\ngamma");
        assertThat(DiscordText.lines(List.of("alpha", "beta", "gammas"), 24)).isEqualTo("alpha\nbeta\ngammas");
        assertThat(DiscordText.lines(List.of("alpha", "beta", "gamma is long"), 23))
                .isEqualTo("alpha\nbeta\n… and 1 more");
        assertThat(DiscordText.lines(lines, 3)).isEmpty();
    }
}
