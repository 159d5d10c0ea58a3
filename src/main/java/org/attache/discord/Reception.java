package org.attache.discord;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.RestAction;
import org.attache.dialogue.Dialogues;
import org.attache.dialogue.Exchange;
import org.attache.dialogue.Taken;
import org.attache.discord.answers.QuestionLine;
import org.attache.discord.command.Response;
import org.attache.discord.desk.Desk;
import org.attache.discord.desk.Interim;
import org.attache.discord.desk.Job;
import org.attache.discord.desk.Stages;
import org.attache.discord.house.Pseudonyms;
import org.attache.discord.words.Words;
import org.attache.question.Conversation;
import org.attache.question.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Takes requests through their stages: kept, acknowledged, worked on, delivered, forgotten. A process that is killed
 * between two of them finds at its next start what is left to do. Thread-safe.
 */
final class Reception {

    private static final System.Logger LOG = System.getLogger(Reception.class.getName());

    /** As many exchanges fill the screen of those who talk of something else. */
    private static final int LONG = 3;

    private final Dialogues dialogues;
    private final Inquiry inquiry;
    private final Desk desk;
    private final Outgoing outgoing;
    private final Pseudonyms pseudonyms;
    private final Postbook postbook;

    Reception(
            Dialogues dialogues,
            Inquiry inquiry,
            Desk desk,
            Outgoing outgoing,
            Pseudonyms pseudonyms,
            Postbook postbook) {
        this.pseudonyms = pseudonyms;
        this.postbook = postbook;
        this.dialogues = dialogues;
        this.inquiry = inquiry;
        this.desk = desk;
        this.outgoing = outgoing;
    }

    /** Takes a command. What it is worked out with may show how far it has come. */
    void command(Taken taken, Acknowledgement heard, Function<Consumer<Response>, Response> work) {
        acknowledged(
                taken,
                heard,
                () -> desk.take(
                        new Job.Work(() -> work.apply(interim(heard)), () -> Desk.CLOSING),
                        response -> deliver(taken, to(heard), response, () -> {})));
    }

    private Interim interim(Acknowledgement heard) {
        return new Interim(
                response -> outgoing.mention(() -> MessageForm.of(heard.hook(), response)), System::nanoTime);
    }

    /** Takes a question of a command. */
    void question(Taken taken, Acknowledgement heard) {
        acknowledged(taken, heard, () -> answer(taken, to(heard), () -> {}));
    }

    private void acknowledged(Taken taken, Acknowledgement heard, Runnable then) {
        Runnable said = desk.giveWay();
        dialogues
                .keep(taken)
                .thenRun(() -> outgoing.acknowledge(
                        () -> heard.reply(taken.isPrivate()), said, then, failure -> dialogues.settle(taken.id())));
    }

    private static Destination to(Acknowledgement heard) {
        return response -> MessageForm.of(heard.hook(), response);
    }

    /**
     * Takes a question of a message.
     *
     * @param notice says that it is being worked on; sent twice, there is one message all the same
     */
    void question(Taken taken, Supplier<RestAction<Message>> notice) {
        dialogues.keep(taken).thenRun(() -> noticed(taken, notice));
    }

    /**
     * Takes a question of a message to which nothing is said where the answer is not known.
     *
     * @param reply what the answer is; sent twice, there is one message all the same
     */
    void questionSilently(Taken taken, Destination reply) {
        dialogues.keep(taken).thenRun(() -> silently(taken, reply));
    }

    /** Goes on with such a question that is kept. */
    void silently(Taken taken, Destination reply) {
        AtomicReference<Inquiry.@Nullable Said> answer = new AtomicReference<>();
        Job.Work work = new Job.Work(
                () -> said(taken, inquiry.reply(taken, before(taken)), answer),
                () -> said(taken, inquiry.quickReply(taken, before(taken)), answer));
        desk.take(work, response -> {
            Inquiry.Said said = answer.get();
            if (said == null || !said.isKnown()) {
                log(taken, said, "nothing is said where it is not known");
                dialogues.settle(taken.id());
                return;
            }
            outgoing.deliver(
                    () -> reply.filledWith(response),
                    new Outgoing.Outcome<>(
                            message -> remember(taken, message, said), failure -> settleUnlessPassing(taken, failure)));
        });
    }

    /** Whether so much was said in the conversation of a question that it goes on in a thread. Does not wait. */
    CompletionStage<Boolean> isLong(Taken taken) {
        return CompletableFuture.supplyAsync(() -> before(taken).turns().size() >= LONG);
    }

    /** Keeps a question that is not answered yet. Does not wait. */
    CompletionStage<Void> kept(Taken taken) {
        return dialogues.keep(taken);
    }

    /** Goes on with a question of a message that is kept, but has no notice yet. */
    void noticed(Taken taken, Supplier<RestAction<Message>> notice) {
        outgoing.deliver(
                notice,
                new Outgoing.Outcome<>(
                        message -> {
                            dialogues.noticed(taken.id(), message.getIdLong());
                            answer(taken, response -> MessageForm.of(message, response), () -> {});
                        },
                        failure -> settleUnlessPassing(taken, failure)));
    }

    /**
     * Has a question answered that was taken.
     *
     * @param tokenGone done where the answer can no longer go where it should
     */
    void answer(Taken taken, Destination destination, Runnable tokenGone) {
        AtomicReference<Inquiry.@Nullable Said> said = new AtomicReference<>();
        Stages stages =
                new Stages(response -> outgoing.mention(() -> destination.filledWith(response)), System::nanoTime);
        Job.Work work = new Job.Work(
                () -> said(taken, staged(taken, stages), said),
                () -> said(taken, inquiry.quickReply(taken, before(taken)), said));
        desk.take(
                work,
                response -> outgoing.deliver(
                        () -> destination.filledWith(stages.last(response.in(Words.of(taken.language())))),
                        new Outgoing.Outcome<>(message -> remember(taken, message, said.get()), failure -> {
                            log(taken, said.get(), "not delivered");
                            undelivered(taken, failure, tokenGone);
                        }),
                        stages.pause()));
    }

    private static void log(Taken taken, Inquiry.@Nullable Said said, String end) {
        LOG.log(System.Logger.Level.INFO, () -> QuestionLine.of(taken.id(), said == null ? null : said.reply(), end));
    }

    /** Where a model writes the answer, the quotation stands until then. */
    private Inquiry.Said staged(Taken taken, Stages stages) {
        Conversation before = before(taken);
        if (inquiry.isInStages()) {
            Inquiry.Said first = inquiry.firstReply(taken, before);
            if (first.isKnown()) {
                keep(first);
                stages.show(first.response());
            }
        }
        return inquiry.reply(taken, before);
    }

    private Response said(Taken taken, Inquiry.Said said, AtomicReference<Inquiry.@Nullable Said> last) {
        last.set(said);
        keep(said);
        return postbook.noted(taken, said);
    }

    /** Before it is shown: the buttons are there as soon as the answer is. */
    private void keep(Inquiry.Said said) {
        if (said.shown() != null) {
            dialogues.shown().keep(said.shown());
        }
    }

    /** A reply to an answer belongs to the conversation of that one. */
    private long conversation(Taken taken) {
        return dialogues.conversationOf(taken.conversation()).orElse(taken.conversation());
    }

    private Conversation before(Taken taken) {
        return dialogues.conversation(conversation(taken));
    }

    private void remember(Taken taken, Message answer, Inquiry.@Nullable Said said) {
        log(taken, said, "delivered as message " + answer.getId());
        Turn turn = said == null ? null : said.turn();
        if (said != null && turn != null) {
            postbook.keep(taken, answer, said.reply());
            // A thread that was made of the question has its id, and goes on with its conversation.
            long place = taken.place() == taken.id() ? taken.place() : answer.getIdLong();
            dialogues.remember(new Exchange(conversation(taken), pseudonyms.of(taken.person()), place, turn));
        }
        dialogues.settle(taken.id());
    }

    /** Puts a response where it belongs. */
    void deliver(Taken taken, Destination destination, Response response, Runnable tokenGone) {
        outgoing.deliver(
                () -> destination.filledWith(response.in(Words.of(taken.language()))),
                new Outgoing.Outcome<>(
                        message -> dialogues.settle(taken.id()), failure -> undelivered(taken, failure, tokenGone)));
    }

    private void undelivered(Taken taken, Throwable failure, Runnable tokenGone) {
        if (Outgoing.isTokenGone(failure)) {
            tokenGone.run();
        }
        settleUnlessPassing(taken, failure);
    }

    /** What Discord may take later is tried again after the next start. */
    private void settleUnlessPassing(Taken taken, Throwable failure) {
        if (!Outgoing.isPassing(failure)) {
            dialogues.settle(taken.id());
        }
    }
}
