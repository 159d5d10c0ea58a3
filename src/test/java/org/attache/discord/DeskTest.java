package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
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

    private String slow() {
        started.countDown();
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            return "interrupted";
        }
        return "slow";
    }

    private void occupy() throws InterruptedException {
        desk.take(this::slow, replies::add);
        started.await();
    }

    @Test
    void whatFindsNoRoomIsToldSoAtOnce() throws InterruptedException {
        occupy();
        desk.take(() -> "waiting", replies::add);
        desk.take(() -> "too many", replies::add);
        assertThat(replies).singleElement().asString().contains("too much to do");
        gate.countDown();
        await().until(() -> replies.size() == 3);
        assertThat(replies).endsWith("slow", "waiting");
    }

    @Test
    void closingApologisesOnceForWhatIsNotDoneAndInterruptsNothing() throws InterruptedException {
        occupy();
        desk.take(() -> "waiting", replies::add);
        desk.close(Duration.ZERO);
        assertThat(replies).hasSize(2).allMatch(reply -> reply.contains("shut down"));
        gate.countDown();
        desk.close(Duration.ofSeconds(5));
        assertThat(replies).hasSize(2);
    }

    @Test
    void afterClosingNothingIsTaken() {
        desk.close(Duration.ZERO);
        desk.take(() -> "late", replies::add);
        assertThat(replies).singleElement().asString().contains("shut down");
    }

    @Test
    void brokenWorkStillGetsAReplyThatShowsNoInternals() {
        desk.take(
                () -> {
                    throw new IllegalStateException("secret of the inside");
                },
                replies::add);
        await().until(() -> replies.size() == 1);
        desk.take(
                () -> {
                    throw new KnowledgeUnavailable(KnowledgeUnavailable.Kind.UNUSABLE, "disk at /inside", null);
                },
                replies::add);
        await().until(() -> replies.size() == 2);
        assertThat(replies.getFirst()).contains("Something broke").doesNotContain("secret");
        assertThat(replies.getLast()).contains("cannot read my documents").doesNotContain("/inside");
    }

    @Test
    void replyThatCannotBeSentDoesNotStopTheDesk() {
        desk.take(() -> "lost", reply -> {
            throw new IllegalStateException("missing permission");
        });
        desk.take(() -> "next", replies::add);
        await().until(() -> replies.contains("next"));
    }
}
