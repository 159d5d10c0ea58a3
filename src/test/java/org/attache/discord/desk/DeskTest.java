package org.attache.discord.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.attache.discord.Responses;
import org.attache.discord.command.Response;
import org.attache.discord.words.Words;
import org.attache.knowledge.KnowledgeUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DeskTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<String> replies = new CopyOnWriteArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final Desk desk = new Desk(1, nanos::get);

    @AfterEach
    void open() {
        gate.countDown();
        desk.close(PATIENCE, PATIENCE);
    }

    private void take(Supplier<Response> work) {
        desk.take(new Job.Work(work, () -> Desk.CLOSING), this::note);
    }

    private void note(Response reply) {
        replies.add(Responses.words(reply.in(Words.ENGLISH)));
    }

    private Response slow() {
        started.countDown();
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            return Response.of("interrupted");
        }
        return Response.of("slow");
    }

    private void occupy() throws InterruptedException {
        take(this::slow);
        started.await();
    }

    @Test
    void everybodyWaitsWhoseTurnComesWithinAMinuteAndTheNextIsToldSoAtOnce() throws InterruptedException {
        take(() -> {
            nanos.addAndGet(Duration.ofSeconds(10).toNanos());
            return Response.of("ten seconds");
        });
        await().until(() -> replies.size() == 1);
        occupy();
        for (int i = 0; i < 7; i++) {
            take(() -> Response.of("waiting"));
        }
        assertThat(replies).hasSize(1);
        take(() -> Response.of("too many"));
        assertThat(replies).hasSize(2).last().asString().contains("too much to do");
        gate.countDown();
        await().until(() -> replies.size() == 10);
        assertThat(replies).filteredOn("waiting"::equals).hasSize(7);
    }

    @Test
    void aFewSlowOnesAmongManyQuickOnesTurnNobodyAway() throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            take(() -> Response.of("quick"));
        }
        for (int i = 0; i < 4; i++) {
            take(() -> {
                nanos.addAndGet(Duration.ofSeconds(5).toNanos());
                return Response.of("slow");
            });
        }
        await().until(() -> replies.size() == 64);
        occupy();
        for (int i = 0; i < 100; i++) {
            take(() -> Response.of("waiting"));
        }
        assertThat(replies).hasSize(64);
    }

    @Test
    void thousandsOfQuickOnesAreTaken() throws InterruptedException {
        occupy();
        for (int i = 0; i < 5_000; i++) {
            take(() -> Response.of("waiting"));
        }
        assertThat(replies).isEmpty();
        gate.countDown();
        await().until(() -> replies.size() == 5_001);
    }

    @Test
    void closingSaysWhatCanBeSaidAtOnceToEverybodyOnce() throws InterruptedException {
        desk.take(new Job.Work(this::slow, () -> Response.of("quick")), this::note);
        started.await();
        desk.take(new Job.Work(() -> Response.of("thorough"), () -> Response.of("quick too")), this::note);
        desk.close(Duration.ZERO, PATIENCE);
        assertThat(replies).containsExactly("quick", "quick too");
        gate.countDown();
        desk.close(PATIENCE, PATIENCE);
        assertThat(replies).hasSize(2);
    }

    @Test
    void closingApologisesOnceForWhatIsNotDoneAndInterruptsNothing() throws InterruptedException {
        occupy();
        take(() -> Response.of("waiting"));
        desk.close(Duration.ZERO, PATIENCE);
        assertThat(replies).hasSize(2).allMatch(reply -> reply.contains("shut down"));
        gate.countDown();
        desk.close(PATIENCE, PATIENCE);
        assertThat(replies).hasSize(2);
    }

    @Test
    void afterClosingNothingIsTaken() {
        desk.close(Duration.ZERO, PATIENCE);
        take(() -> Response.of("late"));
        assertThat(replies).singleElement().asString().contains("shut down");
    }

    @Test
    void brokenWorkStillGetsAReplyThatShowsNoInternals() {
        take(() -> {
            throw new IllegalStateException("secret of the inside");
        });
        await().until(() -> replies.size() == 1);
        take(() -> {
            throw new KnowledgeUnavailable(KnowledgeUnavailable.Kind.UNUSABLE, "disk at /inside", null);
        });
        await().until(() -> replies.size() == 2);
        assertThat(replies.getFirst()).contains("Something broke").doesNotContain("secret");
        assertThat(replies.getLast()).contains("cannot read my documents").doesNotContain("/inside");
    }

    @Test
    void replyThatCannotBeSentDoesNotStopTheDesk() {
        desk.take(new Job.Work(() -> Response.of("lost"), () -> Desk.CLOSING), reply -> {
            throw new IllegalStateException("missing permission");
        });
        take(() -> Response.of("next"));
        await().until(() -> replies.contains("next"));
    }

    @Test
    void workBeginsWhenNobodyWaitsToBeHeardAnyMore() throws InterruptedException {
        occupy();
        Runnable one = desk.giveWay();
        Runnable other = desk.giveWay();
        List<String> order = new CopyOnWriteArrayList<>();
        take(() -> {
            order.add("worked");
            return Response.of("done");
        });
        gate.countDown();
        await().until(() -> replies.contains("slow"));
        one.run();
        order.add("heard");
        other.run();
        await().until(() -> replies.contains("done"));
        assertThat(order).containsExactly("heard", "worked");
    }

    @Test
    void workBeginsInTheEndAlthoughSomebodyAlwaysWaits() {
        Runnable never = desk.giveWay();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        take(() -> Response.of("done"));
        await().until(() -> replies.contains("done"));
        never.run();
    }
}
