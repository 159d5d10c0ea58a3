package org.attache.discord.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.DiscordSchema;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Payloads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schedule on Discord: a real store, the real client, and a Discord on this machine. */
@Timeout(60)
class VisitsOnDiscordTest {

    private static final long STRANGER = 501;

    private VisitsUser user;

    @BeforeEach
    void tours(@TempDir Path folder) throws Exception {
        StringBuilder rows = new StringBuilder("guest,land,town,from,to\n");
        for (int i = 1; i <= 12; i++) {
            rows.append("Guest No").append(i).append(",Iceland,Akureyri,2024-06-%02d,2024-06-%02d\n".formatted(i, i));
        }
        rows.append("Ilse *Brandvold*,Norway,Oslo,2024-05-02,2024-05-04\n");
        rows.append("Ada Moreau,Norway,Bergen,2023-01-02,2023-01-04\n");
        user = new VisitsUser(folder);
        user.home.write("tours.csv", rows.toString());
        user.home.write("tours.csv.yaml", """
                title: Tours
                published: 2024-05-01
                schedule: {visitor: guest, country: land, place: town, start: from, end: to}
                """);
        user.home.reload();
        user.starts();
    }

    @AfterEach
    void close() {
        user.close();
    }

    @Test
    void visitOfTodayIsToldWithEverythingEscapedAndAFooter() {
        assertThat(user.asks("now").texts())
                .containsExactly(
                        "### 1 visit · today, May 4, 2024",
                        "**May 2–4, 2024** Ilse \\*Brandvold\\* · Oslo, Norway · planned",
                        "-# 1 visit from 1 document, the newest of May 1, 2024.");
    }

    @Test
    void tenVisitsStandOnAPageAndButtonsTurnIt() {
        Shown first = user.asks("upcoming");
        assertThat(first.texts().getFirst()).isEqualTo("### 13 visits · from May 4, 2024 on · page 1 of 2");
        assertThat(first.text()).contains("No9").doesNotContain("No10");
        assertThat(first.isEnabled("‹ Previous")).isFalse();

        Shown second = user.clicks(first, "Next ›");
        assertThat(second.text()).contains("page 2 of 2", "No10", "No12").doesNotContain("No9");
        assertThat(second.isEnabled("Last »")).isFalse();
        assertThat(user.clicks(second, "« First").texts()).isEqualTo(first.texts());
    }

    @Test
    void visitIsOpenedWithItsQuotationsAndClosedAgain() {
        Shown list = user.asks("upcoming", "page", "2");
        Shown visit = user.chooses(list, "Guest No12");
        assertThat(visit.text())
                .contains("### Guest No12 [1]", "**When:** June 12, 2024 [1]", "**Country:** Iceland [1]")
                .contains("**Place:** Akureyri [1]", "**Status:** planned [1]", "[1] “", "Tours, May 1, 2024");
        assertThat(user.clicks(visit, "‹ Back to the list").texts()).isEqualTo(list.texts());
    }

    @Test
    void filesComeToWhoeverAskedForThemAndTheListStays() {
        Shown list = user.asks("country", "name", "norway");
        LoopbackDiscord.Call picture = user.takes(list, "Timeline picture");
        assertThat(picture.body().getString("content")).isEqualTo("Here is the file of 2 visits.");
        assertThat(picture.files().get("visits.png")).startsWith(0x89, 'P', 'N', 'G');
        LoopbackDiscord.Call calendar = user.takes(list, "Calendar file");
        assertThat(new String(calendar.files().get("visits.ics"), StandardCharsets.UTF_8))
                .contains("BEGIN:VCALENDAR", "Ilse *Brandvold*", "Ada Moreau");
        Shown visit = user.chooses(list, "Ada Moreau");
        assertThat(new String(user.takes(visit, "Calendar file").files().get("visits.ics"), StandardCharsets.UTF_8))
                .contains("Ada Moreau")
                .doesNotContain("Brandvold");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on|day|2024-06-03|### 1 visit · June 3, 2024",
                "on|day|tomorrow|No visit that the documents tell of fits.",
                "on|day|on May 4|### 1 visit · May 4, 2024",
                "on|day|the day after tomorrow|No visit that the documents tell of fits.",
                "on|day|May|### 1 visit · May 2024",
                "on|day|June 3 to 5, 2024|### 3 visits · June 3 to 5, 2024",
                "person|name|brandvold|### 1 visit · of brandvold",
                "person|name|Ilse *Brandvold*|### 1 visit · of Ilse \\*Brandvold\\*",
                "country|name|norway|### 2 visits · to Norway",
                "place|name|OSLO|### 1 visit · to Oslo",
                "search|status|took place|### 1 visit · took place",
                "search|last|2023-12-31|### 1 visit · until December 31, 2023"
            })
    void whatIsAskedStandsOverTheList(String subcommand, String option, String value, String expected) {
        assertThat(user.asks(subcommand, option, value).texts().getFirst()).isEqualTo(expected);
    }

    @Test
    void allThatIsSearchedForNarrows() {
        assertThat(user.asks("search", "country", "Norway", "day", "2024", "person", "Ilse")
                        .texts())
                .startsWith("### 1 visit · 2024 · of Ilse · to Norway");
        assertThat(user.asks("between", "day", "2024-06-11", "last", "June 30").texts())
                .startsWith("### 2 visits · June 11 to 30, 2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on|day|2024-02-30|||There is no day “2024-02-30” in the calendar.",
                "on|day|02/03/2024|||“02/03/2024” can be read in two ways; please write the month as a word, or the day as 2023-12-08.",
                "on|day|whenever|||I cannot read “whenever” as a day; please write it as 2023-12-08, December 8, tomorrow or next Friday.",
                "between|day|2024-06-11|last|June 1, 2024|The last day, June 1, 2024, is before the first, June 11, 2024.",
                "person|name|Brandvolt|||No visitor is called “Brandvolt”; nearest: Ilse \\*Brandvold\\*.",
                "upcoming|page|99|||There is no page 99; this list has 2 pages.",
                "search|||||Please say what to look for: a person, a country, a place, days or a status."
            })
    void whatCannotBeAnsweredIsSaidInOnePrivateSentence(
            String subcommand, String option, String value, String other, String otherValue, String expected) {
        List<String> options = Stream.of(option, value, other, otherValue)
                .filter(Objects::nonNull)
                .toList();
        assertThat(user.asks(subcommand, options.toArray(String[]::new)).text()).isEqualTo(expected);
        assertThat(user.isLastPrivate()).isTrue();
    }

    @Test
    void commandsThatAreNotThereAreToldSo() {
        assertThat(user.asks("tomorrow").text())
                .isEqualTo(
                        "I have no command “/visits tomorrow”; I have /visits between, /visits country, /visits digest,"
                                + " /visits events, /visits follow, /visits following, /visits now, /visits on, /visits person, /visits place,"
                                + " /visits search, /visits settings, /visits unfollow, /visits upcoming, /visits week.");
        assertThat(user.isLastPrivate()).isTrue();
        assertThat(user.uses(Payloads.command("*flights*")).text())
                .isEqualTo(
                        "I have no command “/\\*flights\\*”; I have /ask, /attache, /forget, /knowledge, /privacy, /sources, /visits.");
    }

    @Test
    void listOfAnOlderSnapshotSaysSoAndIsRefreshed() {
        Shown list = user.asks("upcoming", "page", "2");
        user.home
                .delete("tours.csv")
                .write("tours2.csv", "guest,land,town,from,to\nKai Lund,Chile,Arica,2024-07-01,2024-07-02\n");
        user.home.move("tours.csv.yaml", "tours2.csv.yaml");
        user.home.reload();
        for (String label : List.of("« First", "Timeline picture")) {
            Shown older = user.clicks(list, label);
            assertThat(older.text()).startsWith("This list is of an older snapshot");
            assertThat(user.clicks(older, "Refresh").text()).contains("### 1 visit · from May 4, 2024 on", "Kai Lund");
        }
    }

    @Test
    void buttonsOutliveARestart() {
        Shown list = user.asks("upcoming");
        user.restarts();
        assertThat(user.clicks(list, "Next ›").text()).contains("page 2 of 2");
    }

    @Test
    void clickOfSomebodyElseChangesNothing() {
        Shown list = user.asks("upcoming");
        DataObject click = Payloads.click(list.id("Next ›"));
        assertThat(user.uses(Payloads.inGuild(click, Payloads.member(STRANGER))).text())
                .isEqualTo("This list was made for somebody else; use /visits for one of your own.");
        assertThat(user.isLastPrivate()).isTrue();
    }

    @Test
    void forgedIdsGetOnePrivateSentence() {
        Shown list = user.asks("upcoming");
        String id = list.id("Next ›");
        for (String forged :
                List.of("x", id.substring(1), id + "A", (id.charAt(0) == 'A' ? "B" : "A") + id.substring(1))) {
            assertThat(user.clicks(forged).text()).startsWith("I cannot tell what this button is for");
            assertThat(user.isLastPrivate()).isTrue();
        }
        assertThat(user.uses(Payloads.inGuild(Payloads.click(list.menu(), "-1"), Payloads.member(Payloads.PERSON)))
                        .text())
                .startsWith("I cannot tell");
        assertThat(user.uses(Payloads.inGuild(Payloads.click(list.menu(), "99"), Payloads.member(Payloads.PERSON)))
                        .text())
                .isEqualTo("This visit is not in the list any more.");
    }

    @Test
    void namesAreOfferedWhileSomebodyTypes() {
        await().until(() -> !user.types("person", "name", "").isEmpty());
        assertThat(user.types("person", "name", "brandvlod")).containsExactly("Ilse *Brandvold*");
        assertThat(user.types("country", "name", "")).containsExactly("Norway", "Iceland");
        assertThat(user.types("search", "place", "ber")).containsExactly("Bergen");
        assertThat(user.types("person", "name", "zzz")).isEmpty();
        assertThat(user.types("on", "day", "to")).isEmpty();
    }

    @Test
    void disputeIsMarkedAndBothAccountsAreQuoted() {
        user.home.write("other.csv", "guest,land,from,to\nIlse *Brandvold*,Norway,2024-05-03,2024-05-05\n");
        user.home.write("other.csv.yaml", "schedule: {visitor: guest, country: land, start: from, end: to}\n");
        user.home.reload();
        Shown list = user.asks("person", "name", "brandvold");
        assertThat(list.text()).contains("### 2 visits").contains("planned · ⚠ disputed");
        assertThat(user.chooses(list, "Ilse *Brandvold*").text())
                .contains("**When:** May 2–4, 2024 [1]", "⚠ **Disputed:** another document tells May 3–5, 2024 [2]")
                .contains("[2] “");
    }

    /** The longest of everything: Discord takes it all the same. */
    @Test
    void longestNamesFit() {
        String name = "Wolfeschlegelsteinhausenbergerdorff*".repeat(3);
        StringBuilder rows = new StringBuilder("guest,office,land,town,from,to\n");
        for (int i = 0; i < 20; i++) {
            rows.append(name)
                    .append(i)
                    .append(",")
                    .append("Minister of *Everything* ".repeat(20))
                    .append(i);
            rows.append(",Norway,")
                    .append("Llanfairpwllgwyngyllgogerychwyrndrobwll ".repeat(5))
                    .append(i);
            rows.append(",2024-06-01,2024-06-0").append(1 + i % 9).append("\n");
        }
        user.home.write("long.csv", rows.toString());
        user.home.write(
                "long.csv.yaml",
                "schedule: {visitor: guest, role: office, country: land, place: town, start: from, end: to}\n");
        user.home.reload();
        Shown list = user.asks(
                "search",
                "person",
                name + "3",
                "country",
                "Norway",
                "place",
                "Llanfairpwllgwyngyllgogerychwyrndrobwll",
                "day",
                "2024");
        assertThat(list.texts().getFirst()).startsWith("### ");
        Shown all = user.asks("between", "day", "2024-06-01", "last", "2024-06-01");
        assertThat(user.clicks(all, "Last »").text()).contains("page 3 of 3");
        assertThat(user.uses(Payloads.inGuild(Payloads.click(all.menu(), "2"), Payloads.member(Payloads.PERSON)))
                        .text())
                .contains("**Role:**", "**Place:**");
    }

    @Test
    void allThatIsSentIsAsDiscordDocumentsIt() throws Exception {
        assumeTrue(Files.exists(DiscordSchema.FILE), "Discord's OpenAPI document is not there");
        Shown list = user.asks("upcoming");
        user.clicks(list, "Next ›");
        user.chooses(list, "Guest No3");
        user.takes(list, "Calendar file");
        user.takes(list, "Timeline picture");
        user.clicks("forged");
        user.types("person", "name", "gu");
        user.asks("on", "day", "whenever");
        user.uses(Payloads.inGuild(Payloads.click(list.menu(), "99"), Payloads.member(Payloads.PERSON)));
        DiscordSchema schema = new DiscordSchema();
        assertThat(user.discord.calls())
                .filteredOn(call ->
                        call.path().contains("/webhooks/") || call.path().endsWith("/callback"))
                .hasSize(17)
                .allSatisfy(call -> assertThat(schema.broken(call)).isEmpty());
    }
}
