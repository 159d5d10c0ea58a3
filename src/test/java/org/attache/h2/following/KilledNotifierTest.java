package org.attache.h2.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Random;
import org.attache.discord.visits.NoticeText;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Home;
import org.attache.schedule.following.Courier;
import org.attache.schedule.following.Follow;
import org.attache.schedule.following.Follows;
import org.attache.schedule.following.Notice;
import org.attache.schedule.following.Notifier;
import org.attache.schedule.following.Recipient;
import org.attache.schedule.following.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notifier that dies at any step between a reload and the last notice tells every follower once. */
class KilledNotifierTest {

    private static final int KILLS = 240;
    private static final int FOLLOWERS = 3;

    private final Random random = new Random(20_240_504);
    private final PostedOnce discord = new PostedOnce();
    private Instant now = Instant.parse("2024-05-04T10:00:00Z");
    private Home home;

    @BeforeEach
    void aFolder(@TempDir Path folder) throws Exception {
        home = new Home(folder);
        home.write("tours.csv.yaml", "schedule: {visitor: guest, country: land, start: from, end: to}\n");
        reload(1);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private void reload(int day) {
        home.write(
                "tours.csv",
                "guest,land,from,to\nIlse Brandvold,Norway,%1$s,2026-12-31\nKai Lund,Chile,%1$s,2026-12-31\n"
                        .formatted(LocalDate.of(2024, 6, 1).plusDays(day)));
        home.reload();
    }

    private Follows follows() {
        return new H2Follows(home.store.changes());
    }

    private static Recipient recipient(long id) {
        return new Recipient(id % 2 == 0 ? Recipient.Kind.CHANNEL : Recipient.Kind.PERSON, id);
    }

    private void follow(long id, Subject subject) {
        try (KnowledgeView view = home.library.view()) {
            follows()
                    .follow(new Follow(recipient(id), subject, 7, view.history().newest()));
        }
    }

    private void runs(Follows follows, Courier courier) {
        try (KnowledgeView view = home.library.view()) {
            new Notifier(follows, courier, new NoticeText(), InstantSource.fixed(now)).run(view.history());
        }
    }

    /** Runs a new notifier until it dies or is done; whether it died. */
    private boolean dies(int steps) {
        Life life = new Life(steps);
        try {
            runs(life.through(Follows.class, follows()), life.through(Courier.class, discord));
            return false;
        } catch (Life.Over killed) {
            return true;
        }
    }

    @Test
    void everyFollowerIsToldEachReloadOnce() {
        for (long id = 1; id <= FOLLOWERS; id++) {
            follow(id, new Subject(Subject.Kind.PERSON, "Brandvold"));
            follow(id, new Subject(Subject.Kind.COUNTRY, "Norway"));
        }
        int kills = 0;
        int reloads = 0;
        while (kills < KILLS) {
            reload(2 + reloads++);
            while (dies(random.nextInt(20))) {
                kills++;
            }
            now = now.plus(Duration.ofMinutes(1));
        }
        assertThat(discord.posted).hasSize(reloads * FOLLOWERS);
        for (long id = 1; id <= FOLLOWERS; id++) {
            Recipient recipient = recipient(id);
            assertThat(discord.posted)
                    .filteredOn(notice -> notice.recipient().equals(recipient))
                    .hasSize(reloads)
                    .extracting(Notice::words)
                    .doesNotHaveDuplicates()
                    .allMatch(words -> words.contains("**moved** Ilse Brandvold · Norway: ") && words.contains(" → "))
                    .noneMatch(words -> words.contains("Lund"));
        }
    }

    @Test
    void minuteHasItsLimitAndTheRestComesLater() {
        for (long id = 1; id <= 40; id++) {
            follow(id, new Subject(Subject.Kind.PERSON, "Kai Lund"));
        }
        reload(2);
        runs(follows(), discord);
        assertThat(discord.posted).hasSize(30);
        runs(follows(), discord);
        assertThat(discord.posted).hasSize(40);
    }

    @Test
    void threeRefusalsInARowEndItWithOneLastWordToWhoeverAskedForIt() {
        follow(2, new Subject(Subject.Kind.COUNTRY, "Chile"));
        discord.refusing.add(recipient(2));
        for (int day = 2; day <= 3; day++) {
            reload(day);
            runs(follows(), discord);
        }
        assertThat(follows().of(recipient(2))).hasSize(1);
        reload(4);
        runs(follows(), discord);
        assertThat(follows().of(recipient(2))).isEmpty();
        runs(follows(), discord);
        assertThat(discord.posted).singleElement().satisfies(notice -> {
            assertThat(notice.recipient()).isEqualTo(recipient(7));
            assertThat(notice.words()).contains("refused three times", "<#2>", "Chile (country)");
        });
    }

    @Test
    void followsOutliveTheProcess() {
        follow(1, new Subject(Subject.Kind.COUNTRY, "Chile"));
        home.reopen();
        assertThat(follows().of(recipient(1))).hasSize(1);
        reload(2);
        runs(follows(), discord);
        runs(follows(), discord);
        assertThat(discord.posted)
                .singleElement()
                .extracting(Notice::words)
                .asString()
                .contains("Kai Lund");
        assertThat(follows().unfollow(recipient(1), new Subject(Subject.Kind.COUNTRY, "Chile")))
                .isTrue();
        reload(3);
        runs(follows(), discord);
        assertThat(discord.posted).hasSize(1);
    }
}
