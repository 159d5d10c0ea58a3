package org.attache.h2.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.attache.discord.visits.events.EventText;
import org.attache.evidence.KnowledgeView;
import org.attache.knowledge.Home;
import org.attache.schedule.mirror.Board;
import org.attache.schedule.mirror.Boards;
import org.attache.schedule.mirror.EventServers;
import org.attache.schedule.mirror.Mirror;
import org.attache.schedule.mirror.ServerEvent;
import org.attache.schedule.mirror.StandingEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is kept in step has one event for each visit, at whatever step the process that makes them dies. */
class KilledMirrorTest {

    private static final int KILLS = 200;
    private static final long SERVER = 5;
    private static final long OF_A_PERSON = 1;

    private final Random random = new Random(20_240_506);
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2024-05-04T10:00:00Z"));
    private final EventList server = new EventList();
    private Home home;

    /** The events of one server, in memory. */
    private static final class EventList implements EventServers {
        private final Map<Long, ServerEvent> events = new TreeMap<>();
        private long last = OF_A_PERSON;

        @Override
        public List<StandingEvent> standing(long of) {
            List<StandingEvent> standing = new ArrayList<>();
            events.forEach((id, event) -> standing.add(
                    new StandingEvent(id, id != OF_A_PERSON, false, event.name(), event.place(), event.start())));
            return standing;
        }

        @Override
        public long create(long of, ServerEvent event) {
            events.put(++last, event);
            return last;
        }

        @Override
        public void change(long of, long event, ServerEvent now) {
            events.put(event, now);
        }

        @Override
        public void callOff(long of, long event) {
            events.remove(event);
        }

        @Override
        public void remove(long of, long event) {
            events.remove(event);
        }
    }

    @BeforeEach
    void anEventOfAPerson(@TempDir Path folder) throws Exception {
        home = new Home(folder);
        home.write(
                "tours.csv.yaml", "schedule: {visitor: guest, country: land, start: from, end: to, status: state}\n");
        reload(0);
        H2Wishes.of(home.store.changes())
                .boards()
                .note(new Board(SERVER, ZoneOffset.UTC, true, 0, LocalDate.of(2024, 5, 4)));
        Instant start = Instant.parse("2024-07-01T00:00:00Z");
        server.events.put(OF_A_PERSON, new ServerEvent("Guest 1 · Norway", "Norway", start, start.plusSeconds(60), ""));
    }

    @AfterEach
    void close() {
        home.close();
    }

    /** Four visits, of which each time one moves, one is called off or on again, and one comes or goes. */
    private void reload(int round) {
        home.write("tours.csv", """
                guest,land,from,to,state
                Guest 1,Norway,2024-07-01,2024-07-01,planned
                Guest 2,Chile,%1$s,%1$s,planned
                Guest 3,Peru,2024-07-03,2024-07-03,%2$s
                %3$s""".formatted(
                        LocalDate.of(2024, 8, 1).plusDays(round % 20),
                        round % 2 == 0 ? "planned" : "cancelled",
                        round % 3 == 0 ? "Guest 4,Fiji,2024-07-04,2024-07-04,planned\n" : ""));
        home.reload();
    }

    private boolean dies(int steps) {
        Life life = new Life(steps);
        Boards boards =
                life.through(Boards.class, H2Wishes.of(home.store.changes()).boards());
        try (KnowledgeView view = home.library.view()) {
            new Mirror(boards, life.through(EventServers.class, server), new EventText(), clock).keepInStep(view);
            return false;
        } catch (Life.Over killed) {
            return true;
        }
    }

    @Test
    void everyVisitHasOneEventAndThatOfAPersonStays() {
        int kills = 0;
        for (int round = 0; kills < KILLS; round++) {
            reload(round);
            while (dies(random.nextInt(16))) {
                kills++;
            }
            List<String> expected = new ArrayList<>(List.of("Guest 1 · Norway", "Guest 1 · Norway", "Guest 2 · Chile"));
            if (round % 2 == 0) {
                expected.add("Guest 3 · Peru");
            }
            if (round % 3 == 0) {
                expected.add("Guest 4 · Fiji");
            }
            assertThat(server.events.values())
                    .extracting(ServerEvent::name)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(server.events).containsKey(OF_A_PERSON);
        }
    }
}
