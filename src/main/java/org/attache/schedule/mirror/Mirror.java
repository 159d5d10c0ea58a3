package org.attache.schedule.mirror;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attache.evidence.KnowledgeView;
import org.jspecify.annotations.Nullable;

/**
 * Makes the events of servers those of the visits. It may die at any step: each step is noted once it is done, and an
 * event that was made but not noted is recognised. Thread-safe; one server is worked on at a time.
 */
public final class Mirror {

    private static final System.Logger LOG = System.getLogger(Mirror.class.getName());

    /** How long a server that refuses is left alone. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Boards boards;
    private final EventServers servers;
    private final EventWording wording;
    private final InstantSource clock;
    private final Map<Long, Instant> refusing = new HashMap<>();

    public Mirror(Boards boards, EventServers servers, EventWording wording, InstantSource clock) {
        this.boards = boards;
        this.servers = servers;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * What came of doing a plan.
     *
     * @param refused why the server did not do the rest, as a sentence; null where it did all
     */
    public record Done(int steps, @Nullable String refused) {}

    /**
     * What would have to be done on a server now.
     *
     * @throws EventServers.Refused if its events cannot be seen
     */
    public synchronized MirrorPlan plan(KnowledgeView knowledge, long server, ZoneId zone) {
        return MirrorPlan.of(
                Coming.of(knowledge, zone, clock.instant(), wording), boards.events(server), servers.standing(server));
    }

    /** Does a plan, and notes whether the server is kept in step from now on. */
    public synchronized Done apply(MirrorPlan plan, long server, ZoneId zone, boolean isKept, long snapshot) {
        Done done = done(plan, server);
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        // What was refused is tried again with the next look.
        boards.note(new Board(server, zone, isKept, done.refused() == null ? snapshot : 0, today));
        return done;
    }

    private Done done(MirrorPlan plan, long server) {
        int steps = 0;
        try {
            for (Step step : plan.steps()) {
                take(step, server);
                steps += step.isSeen() ? 1 : 0;
            }
            return new Done(steps, null);
        } catch (EventServers.Refused refused) {
            return new Done(steps, refused.getMessage());
        }
    }

    private void take(Step step, long server) {
        switch (step) {
            case Step.CallOff off -> {
                servers.callOff(server, off.event());
                boards.gone(server, off.uid());
            }
            case Step.Remove gone -> {
                servers.remove(server, gone.event());
                boards.gone(server, gone.uid());
            }
            case Step.Change change -> {
                servers.change(server, change.event(), change.now());
                boards.mirrored(
                        server,
                        new Mirrored(change.uid(), change.event(), change.now().content()));
            }
            case Step.Create create -> {
                long event = servers.create(server, create.now());
                boards.mirrored(
                        server, new Mirrored(create.uid(), event, create.now().content()));
            }
            case Step.Recognise found ->
                boards.mirrored(
                        server,
                        new Mirrored(found.uid(), found.event(), found.now().content()));
            case Step.Forget gone -> boards.gone(server, gone.uid());
        }
    }

    /** Mirrors what is new to the servers that are kept in step: a snapshot, or a day. */
    public synchronized void keepInStep(KnowledgeView knowledge) {
        Instant now = clock.instant();
        for (Board board : boards.kept()) {
            boolean isInStep = board.snapshot() == knowledge.snapshot()
                    && board.day().equals(now.atZone(board.zone()).toLocalDate());
            Instant patient = refusing.getOrDefault(board.server(), Instant.MIN);
            if (!isInStep && !now.isBefore(patient)) {
                keepInStep(knowledge, board, now);
            }
        }
    }

    private void keepInStep(KnowledgeView knowledge, Board board, Instant now) {
        try {
            MirrorPlan plan = plan(knowledge, board.server(), board.zone());
            Done done = apply(plan, board.server(), board.zone(), true, knowledge.snapshot());
            refuse(board, done.refused(), now);
        } catch (EventServers.Refused refused) {
            refuse(board, refused.getMessage(), now);
        }
    }

    private void refuse(Board board, @Nullable String reason, Instant now) {
        if (reason == null) {
            refusing.remove(board.server());
        } else {
            refusing.put(board.server(), now.plus(PATIENCE));
            LOG.log(System.Logger.Level.INFO, "The events of a server are not in step: {0}", reason);
        }
    }

    /** By whose clock a server was mirrored last. */
    public Optional<ZoneId> zone(long server) {
        return boards.of(server).map(Board::zone);
    }

    /** Whether a server is kept in step. */
    public boolean isKept(long server) {
        return boards.of(server).filter(Board::isKept).isPresent();
    }
}
