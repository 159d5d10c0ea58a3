package org.attache.discord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.attache.discord.AskingUser;
import org.attache.discord.Payloads;
import org.attache.discord.visits.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PrivacyTest {

    private static Shown asks(AskingUser user, long person) {
        return user.uses(Payloads.inGuild(Payloads.command("privacy"), Payloads.member(person)));
    }

    @Test
    void personSeesWhatIsKeptOfThemAndDeletesIt(@TempDir Path folder) throws Exception {
        try (AskingUser user = new AskingUser(folder)) {
            Shown answer = user.asks("When will Ilse Brandvold visit Bergen?");
            user.clicks(answer, "Helpful");
            user.uses(Payloads.inGuild(
                    Payloads.subcommand("visits", "follow", "what", "Ada Moreau (person)"),
                    Payloads.member(Payloads.PERSON)));
            user.clicks(user.asks("Which hotel did Ilse Brandvold stay at?"), "Tell me when you know");
            user.uses(Payloads.inGuild(
                    Payloads.subcommand("visits", "settings", "morning", "true", "zone", "Europe/Oslo"),
                    Payloads.member(Payloads.PERSON)));
            Shown kept = asks(user, Payloads.PERSON);
            assertThat(user.isLastPrivate()).isTrue();
            assertThat(kept.text())
                    .contains(
                            "answers, 2", "feedback, 1", "what you follow, 1", "that you wait for, 1", "reminders, 1");
            assertThat(asks(user, 501).text()).contains("questions with answers, 0", "what you follow, 0");

            user.clicks(asks(user, 501), "Delete all of it", Payloads.member(501));
            assertThat(asks(user, Payloads.PERSON).text()).contains("that you wait for, 1", "reminders, 1");

            assertThat(user.clicks(kept, "Delete all of it").text()).startsWith("Deleted.");
            assertThat(asks(user, Payloads.PERSON).text())
                    .contains(
                            "questions with answers, 0",
                            "answers, 0",
                            "feedback, 0",
                            "what you follow, 0",
                            "that you wait for, 0",
                            "reminders, 0");
            assertThat(user.clicks(answer, "Why").text()).contains("I no longer have");
        }
    }
}
