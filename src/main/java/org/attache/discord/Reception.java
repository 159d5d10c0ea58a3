package org.attache.discord;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.RestAction;
import org.attache.dialogue.Dialogues;
import org.attache.dialogue.Exchange;
import org.attache.dialogue.Taken;
import org.attache.discord.command.Reaction;
import org.attache.discord.command.Response;
import org.attache.discord.desk.Desk;
import org.attache.discord.desk.Interim;
import org.attache.discord.desk.Job;
import org.attache.question.Conversation;
import org.attache.question.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Takes requests through their stages: kept, acknowledged, worked on, delivered, forgotten. A process that is killed
 * between two of them finds at its next start what is left to do. Thread-safe.
 */
final class Reception {

    private final Dialogues dialogues;
    private final Inquiry inquiry;
    private final Desk desk;
    private final Outgoing outgoing;
    private final Postbook postbook;

    Reception(Dialogues dialogues, Inquiry inquiry, Desk desk, Outgoing outgoing, Postbook postbook) {
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

    /** Takes a click. It is not kept: whoever clicked sees that nothing came of it, and clicks again. */
    void click(Acknowledgement heard, Reaction reaction) {
        outgoing.acknowledge(
                () -> reaction.inPlace() ? heard.edit() : heard.reply(true),
                () -> desk.take(
                        new Job.Work(() -> reaction.work().apply(interim(heard)), () -> Desk.CLOSING),
                        response -> answer(heard, reaction, response)),
                refused -> {});
    }

    /** A card takes the place of the message that was clicked; anything else is one more message, sent once. */
    private void answer(Acknowledgement heard, Reaction reaction, Response response) {
        if (reaction.inPlace() && !(response instanceof Response.Card)) {
            outgoing.mention(() -> MessageForm.privately(heard.hook(), response));
        } else {
            outgoing.deliver(
                    () -> MessageForm.of(heard.hook(), response), new Outgoing.Outcome<>(done -> {}, refused -> {}));
        }
    }

    /** Takes a question of a command. */
    void question(Taken taken, Acknowledgement heard) {
        acknowledged(taken, heard, () -> answer(taken, to(heard), () -> {}));
    }

    private void acknowledged(Taken taken, Acknowledgement heard, Runnable then) {
        dialogues
                .keep(taken)
                .thenRun(() -> outgoing.acknowledge(
                        () -> heard.reply(taken.isPrivate()), then, failure -> dialogues.settle(taken.id())));
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
        String question = String.valueOf(taken.question());
        AtomicReference<Inquiry.@Nullable Said> said = new AtomicReference<>();
        Job.Work work = new Job.Work(
                () -> said(taken, inquiry.reply(question, before(taken)), said),
                () -> said(taken, inquiry.quickReply(question, before(taken)), said));
        desk.take(
                work,
                response -> outgoing.deliver(
                        () -> destination.filledWith(response),
                        new Outgoing.Outcome<>(
                                message -> remember(taken, message, said.get()),
                                failure -> undelivered(taken, failure, tokenGone))));
    }

    private Response said(Taken taken, Inquiry.Said said, AtomicReference<Inquiry.@Nullable Said> last) {
        last.set(said);
        return postbook.noted(taken, said);
    }

    /** A reply to an answer belongs to the conversation of that one. */
    private long conversation(Taken taken) {
        return dialogues.conversationOf(taken.conversation()).orElse(taken.conversation());
    }

    private Conversation before(Taken taken) {
        return dialogues.conversation(conversation(taken));
    }

    private void remember(Taken taken, Message answer, Inquiry.@Nullable Said said) {
        Turn turn = said == null ? null : said.turn();
        if (said != null && turn != null) {
            postbook.keep(taken, answer, said.reply());
            dialogues.remember(new Exchange(conversation(taken), taken.person(), answer.getIdLong(), turn));
        }
        dialogues.settle(taken.id());
    }

    /** Puts a response where it belongs. */
    void deliver(Taken taken, Destination destination, Response response, Runnable tokenGone) {
        outgoing.deliver(
                () -> destination.filledWith(response),
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
