package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.attache.discord.command.Response;
import org.attache.knowledge.KnowledgeUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DeskTest {

    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<String> replies = new CopyOnWriteArrayList<>();
    private final Desk desk = new Desk(1, 1);

    @AfterEach
    void open() {
        gate.countDown();
        desk.close(Duration.ofSeconds(5));
    }

    private void note(Response reply) {
        replies.add(Responses.words(reply));
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
        desk.take(this::slow, this::note);
        started.await();
    }

    @Test
    void whatFindsNoRoomIsToldSoAtOnce() throws InterruptedException {
        occupy();
        desk.take(() -> Response.of("waiting"), this::note);
        desk.take(() -> Response.of("too many"), this::note);
        assertThat(replies).singleElement().asString().contains("too much to do");
        gate.countDown();
        await().until(() -> replies.size() == 3);
        assertThat(replies).endsWith("slow", "waiting");
    }

    @Test
    void closingApologisesOnceForWhatIsNotDoneAndInterruptsNothing() throws InterruptedException {
        occupy();
        desk.take(() -> Response.of("waiting"), this::note);
        desk.close(Duration.ZERO);
        assertThat(replies).hasSize(2).allMatch(reply -> reply.contains("shut down"));
        gate.countDown();
        desk.close(Duration.ofSeconds(5));
        assertThat(replies).hasSize(2);
    }

    @Test
    void afterClosingNothingIsTaken() {
        desk.close(Duration.ZERO);
        desk.take(() -> Response.of("late"), this::note);
        assertThat(replies).singleElement().asString().contains("shut down");
    }

    @Test
    void brokenWorkStillGetsAReplyThatShowsNoInternals() {
        desk.take(
                () -> {
                    throw new IllegalStateException("secret of the inside");
                },
                this::note);
        await().until(() -> replies.size() == 1);
        desk.take(
                () -> {
                    throw new KnowledgeUnavailable(KnowledgeUnavailable.Kind.UNUSABLE, "disk at /inside", null);
                },
                this::note);
        await().until(() -> replies.size() == 2);
        assertThat(replies.getFirst()).contains("Something broke").doesNotContain("secret");
        assertThat(replies.getLast()).contains("cannot read my documents").doesNotContain("/inside");
    }

    @Test
    void replyThatCannotBeSentDoesNotStopTheDesk() {
        desk.take(() -> Response.of("lost"), reply -> {
            throw new IllegalStateException("missing permission");
        });
        desk.take(() -> Response.of("next"), this::note);
        await().until(() -> replies.contains("next"));
    }
}
