package org.attache.discord.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.attache.discord.AskingUser;
import org.attache.discord.FormPayloads;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Payloads;
import org.attache.discord.visits.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The buttons of answers, by the unmodified client, from real documents. */
@Timeout(60)
class AnswerButtonsTest {

    private static final String QUESTION = "When will Ilse Brandvold visit Bergen?";
    private static final long OTHER = 501;
    private static final DataObject ANOTHER = Payloads.member(OTHER);
    private static final DataObject MODERATOR = Payloads.member(502, Payloads.MODERATOR_ROLE);

    private AskingUser user;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        user = new AskingUser(folder);
    }

    @AfterEach
    void stop() throws Exception {
        user.close();
    }

    @Test
    void answerIsACardOfItsTextItsSourcesAndItsWorth() {
        Shown answer = user.asks(QUESTION);
        assertThat(answer.texts()).hasSize(3);
        assertThat(answer.texts().getFirst()).contains("June 3, 2024 [1].");
        assertThat(answer.texts().get(1))
                .contains("**Sources**", "[1] “Ilse Brandvold will visit Bergen on June 3, 2024.”")
                .contains("The fair of Bergen, The Fjord Courier, May 1, 2024 <https://example.org/fair>");
        assertThat(answer.texts().get(2)).contains("Verified", "as of May 4, 2024");
        assertThat(answer.labels()).containsExactly("Sources", "Schedule", "Why", "Dismiss", "Helpful", "Not helpful");
    }

    @Test
    void sourcesStandWithTheirNeighboursForTheClickerAloneAlsoAfterARestart() {
        Shown answer = user.asks(QUESTION);
        user.restarts();
        Shown source = user.clicks(answer, "Sources");
        assertThat(user.isLastPrivate()).isTrue();
        assertThat(source.text())
                .contains("**[1]** The fair of Bergen")
                .contains("> The fair opens in June.")
                .contains("> **Ilse Brandvold will visit Bergen on June 3, 2024.**")
                .contains("> She will open the new quay.");
    }

    @Test
    void sourcesThatAreManyArePagedInPlace() {
        Shown answer = user.asks("Who visits Norway in June 2024?");
        Shown first = user.clicks(answer, "Sources");
        assertThat(first.labels()).containsExactly("‹ Previous", "Page 1 of 2", "Next ›");
        Shown second = user.clicks(first, "Next ›");
        assertThat(second.text()).contains("**[2]**", "> **Ada Moreau will visit Oslo from June 5 to June 7, 2024.**");
        assertThat(second.isEnabled("Next ›")).isFalse();
        assertThat(user.discord.acknowledgements().getLast().body().getInt("type"))
                .isEqualTo(6);
    }

    @Test
    void scheduleShowsTheVisitsBehindItAndWhetherTheDocumentsChangedSince() {
        Shown answer = user.asks(QUESTION);
        assertThat(user.clicks(answer, "Schedule").text())
                .contains("**Ilse Brandvold**", "Bergen", "June 3, 2024", "[1]")
                .doesNotContain("changed");
        user.home.write("more.md", "The harbour of Bergen is deep.");
        user.home.reload();
        assertThat(user.clicks(answer, "Schedule").text()).contains("The documents have changed since this answer.");
    }

    @Test
    void whyTellsTheStepsTheirTimesAndWhatWasSearched() {
        Shown why = user.clicks(user.asks(QUESTION), "Why");
        assertThat(why.text())
                .contains("Read as “When will Ilse Brandvold visit Bergen?”")
                .contains("Looked up in the schedule: Ilse Brandvold, Bergen")
                .contains("(source of a visit)", "Written by: quoting", "Snapshot 1", "searching")
                .containsPattern("reading [\\d.]+ ms");
        assertThat(user.isLastPrivate()).isTrue();
    }

    @Test
    void privateAnswerIsSharedOnceAndByItsAskerAlone() {
        Shown answer = user.asksPrivately(QUESTION);
        assertThat(answer.labels()).contains("Share");
        assertThat(user.clicks(answer, "Share", ANOTHER).text()).contains("I no longer have");
        assertThat(user.clicks(answer, "Why", ANOTHER).text()).contains("I no longer have");
        assertThat(user.clicks(answer, "Dismiss", MODERATOR).text()).contains("I no longer have");

        int before = user.answers().size();
        user.clicks(answer, "Share");
        await().until(() -> user.answers().size() == before + 2);
        assertThat(user.answers().subList(before, before + 2))
                .extracting(LoopbackDiscord.Call::method)
                .containsExactlyInAnyOrder("POST", "PATCH");
        assertThat(user.answers().subList(before, before + 2)).allSatisfy(call -> {
            assertThat(call.body().getInt("flags") & 64).isZero();
            assertThat(new Shown(call.body()).labels()).doesNotContain("Share");
            assertThat(Payloads.text(call.body())).contains("June 3, 2024 [1].");
        });
        assertThat(user.clicks(answer, "Share").text()).isEqualTo("This was shared already.");
    }

    @Test
    void feedbackIsKeptWithTheAnswerItsEvidenceAndTheSnapshot() {
        Shown answer = user.asks(QUESTION);
        user.clicks(answer, "Helpful", ANOTHER);
        user.discord.use(Payloads.inGuild(Payloads.click(answer.id("Not helpful")), Payloads.member(Payloads.PERSON)));
        await().until(() -> user.discord.acknowledgements().getLast().body().getInt("type") == 9);
        DataObject form = user.discord.acknowledgements().getLast().body().getObject("data");
        assertThat(form.getString("title")).isEqualTo("What was not helpful?");
        Shown thanks = user.uses(Payloads.inGuild(
                FormPayloads.form(form.getString("custom_id"), "reason", "It was *moved*."),
                Payloads.member(Payloads.PERSON)));
        assertThat(thanks.text()).contains("Thank you");

        user.restarts();
        assertThat(user.books.feedback().newest(5, 0)).hasSize(2).first().satisfies(kept -> {
            assertThat(kept.isHelpful()).isFalse();
            assertThat(kept.reason()).isEqualTo("It was *moved*.");
            assertThat(kept.question()).isEqualTo(QUESTION);
            assertThat(kept.text()).contains("June 3, 2024 [1].");
            assertThat(kept.evidence()).hasSize(1);
            assertThat(kept.snapshot()).isEqualTo(1);
            assertThat(kept.person()).isNotEqualTo(Payloads.PERSON);
        });
    }

    @Test
    void personIsCalledOnceByTheRoleThatModeratorsSet() {
        user.books.servers().call(100, Payloads.MODERATOR_ROLE);
        Shown answer = user.asks("Where is the golf course?");
        int before = user.answers().size();
        user.clicks(answer, "Ask a person");
        await().until(() -> user.answers().size() == before + 2);
        assertThat(user.answers().subList(before, before + 2))
                .filteredOn(call -> call.method().equals("POST"))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.body().getString("content")).contains("<@&101>", "golf course?");
                    assertThat(call.body()
                                    .getObject("allowed_mentions")
                                    .getArray("roles")
                                    .toList())
                            .isEqualTo(java.util.List.of("101"));
                    assertThat(call.body()
                                    .getObject("allowed_mentions")
                                    .getArray("parse")
                                    .toList())
                            .isEmpty();
                });
        assertThat(user.clicks(answer, "Ask a person").text()).isEqualTo("Somebody was called already.");
    }

    @Test
    void answerIsDismissedByItsAskerAndModeratorsAlone() {
        Shown answer = user.asks(QUESTION);
        assertThat(user.clicks(answer, "Dismiss", ANOTHER).text()).contains("Only the person who asked and moderators");
        for (DataObject member : new DataObject[] {MODERATOR, Payloads.member(Payloads.PERSON)}) {
            user.clicks(answer, "Dismiss", member);
            assertThat(user.answers().getLast().method()).isEqualTo("DELETE");
        }
    }

    @Test
    void buttonOfNoAnswerSaysSoAndTellsNothing() {
        user.asks(QUESTION);
        for (String id : new String[] {"answer:why:1:0", "answer:share:99999999999999999999:0", "answer:eat:1:0"}) {
            assertThat(user.uses(Payloads.inGuild(Payloads.click(id), ANOTHER)).text())
                    .as(id)
                    .containsAnyOf("I no longer have", "I cannot tell what this button is for");
        }
    }
}
