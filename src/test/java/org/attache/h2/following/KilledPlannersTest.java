package org.attache.h2.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.Set;
import org.attache.discord.visits.NoticeText;
import org.attache.discord.visits.week.ReminderText;
import org.attache.discord.visits.week.WeekText;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Home;
import org.attache.schedule.digest.Digest;
import org.attache.schedule.digest.DigestPlanner;
import org.attache.schedule.digest.Digests;
import org.attache.schedule.digest.WeekTime;
import org.attache.schedule.following.Courier;
import org.attache.schedule.following.Follow;
import org.attache.schedule.following.Follows;
import org.attache.schedule.following.Notice;
import org.attache.schedule.following.Notifier;
import org.attache.schedule.following.Recipient;
import org.attache.schedule.following.Subject;
import org.attache.schedule.reminder.Choice;
import org.attache.schedule.reminder.Reminder;
import org.attache.schedule.reminder.ReminderPlanner;
import org.attache.schedule.reminder.Reminders;
import org.attache.session.Wishes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digests and reminders go out once each, at whatever step the process that plans and sends them dies. */
class KilledPlannersTest {

    private static final int KILLS = 240;
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final Recipient CHANNEL = new Recipient(Recipient.Kind.CHANNEL, 2);
    private static final Recipient PERSON = new Recipient(Recipient.Kind.PERSON, 1);

    private final Random random = new Random(20_240_505);
    private final PostedOnce discord = new PostedOnce();

    /** A Friday evening in Oslo; twelve hours later it is time for the reminder of a morning. */
    private Instant now = Instant.parse("2024-05-03T20:00:00Z");

    private Home home;

    @BeforeEach
    void aVisitADay(@TempDir Path folder) throws Exception {
        home = new Home(folder);
        home.write("tours.csv.yaml", "schedule: {visitor: guest, country: land, start: from, end: to}\n");
        StringBuilder rows = new StringBuilder("guest,land,from,to\n");
        for (LocalDate day = LocalDate.of(2024, 5, 4);
                day.isBefore(LocalDate.of(2026, 12, 31));
                day = day.plusDays(1)) {
            rows.append("Guest %d,Norway,%s,%s\n".formatted(day.toEpochDay(), day, day));
        }
        home.write("tours.csv", rows.toString());
        home.reload();
    }

    @AfterEach
    void close() {
        home.close();
    }

    private Wishes wishes() {
        return H2Wishes.of(home.store.changes());
    }

    /** Plans and sends until it dies or is done; whether it died. */
    private boolean dies(Life life) {
        Wishes wishes = wishes();
        InstantSource clock = InstantSource.fixed(now);
        Follows follows = life.through(Follows.class, wishes.follows());
        try (KnowledgeView view = home.library.view()) {
            new DigestPlanner(life.through(Digests.class, wishes.digests()), new WeekText(), clock).run(view);
            new ReminderPlanner(life.through(Reminders.class, wishes.reminders()), follows, new ReminderText(), clock)
                    .run(view);
            new Notifier(follows, life.through(Courier.class, discord), new NoticeText(), clock).run(view.history());
            return false;
        } catch (Life.Over killed) {
            return true;
        }
    }

    @Test
    void everyWeekIsToldOnceAndEveryVisitRemindedOfTwice() {
        WeekTime time = new WeekTime(DayOfWeek.MONDAY, 9, ZONE);
        long newest = home.store.history(home.store.current().number()).newest();
        wishes().digests()
                .set(new Digest(
                        new Follow(CHANNEL, new Subject(Subject.Kind.WEEK, time.written()), 7, newest),
                        time.after(now)));
        wishes().follows().follow(new Follow(PERSON, new Subject(Subject.Kind.COUNTRY, "Norway"), 1, newest));
        wishes().reminders().choose(new Choice(PERSON, ZONE, Set.of(Reminder.values())));
        int kills = 0;
        int halves = 0;
        while (kills < KILLS) {
            now = now.plus(Duration.ofHours(12));
            while (dies(new Life(random.nextInt(20)))) {
                kills++;
            }
            halves++;
        }
        assertThat(discord.posted)
                .filteredOn(notice -> notice.recipient().equals(PERSON))
                .hasSize(halves)
                .allMatch(notice -> notice.words().lines().count() == 2);
        long mondays = LocalDate.of(2024, 5, 4)
                .datesUntil(now.atZone(ZONE).toLocalDate().plusDays(1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .count();
        assertThat(discord.posted)
                .filteredOn(notice -> notice.recipient().equals(CHANNEL))
                .hasSize((int) mondays)
                .extracting(Notice::words)
                .doesNotHaveDuplicates()
                .allMatch(words -> words.contains("__Due__ (7)"));
    }
}
