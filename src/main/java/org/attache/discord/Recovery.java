package org.attache.discord;

import java.util.List;
import java.util.function.Consumer;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.InteractionHook;
import org.attache.dialogue.Dialogues;
import org.attache.dialogue.Taken;
import org.attache.discord.command.Response;
import org.attache.discord.connection.Shards;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;

/**
 * Gives those their answer whose request an earlier process took and did not live to answer; where that is not possible
 * any more, one word.
 */
final class Recovery {

    private static final System.Logger LOG = System.getLogger(Recovery.class.getName());

    private static final Response AGAIN = new Response.Fixed(Phrase.USE_AGAIN);

    /** How many messages after a question are looked through for the notice of it. */
    private static final int LOOKED_THROUGH = 50;

    private final Shards shards;
    private final Dialogues dialogues;
    private final Reception reception;
    private final Outgoing outgoing;

    Recovery(Shards shards, Dialogues dialogues, Reception reception, Outgoing outgoing) {
        this.shards = shards;
        this.dialogues = dialogues;
        this.reception = reception;
        this.outgoing = outgoing;
    }

    /** Takes up what is left over; does not wait for it. */
    void run(List<Taken> left) {
        if (!left.isEmpty()) {
            LOG.log(
                    System.Logger.Level.INFO,
                    left.size() == 1
                            ? "One request was under way when the bot ended, and is taken up again."
                            : "{0} requests were under way when the bot ended, and are taken up again.",
                    left.size());
        }
        for (Taken taken : left) {
            if (taken.token() == null) {
                inChannel(taken, channel -> message(taken, channel));
            } else {
                interaction(taken, InteractionHook.from(shards.any(), taken.token()));
            }
        }
    }

    private void interaction(Taken taken, InteractionHook hook) {
        // It may show the first stage of an answer already.
        Destination destination = response -> MessageForm.of(hook, response.composed());
        Runnable tokenGone = () -> apologise(taken);
        if (taken.question() == null) {
            reception.deliver(taken, destination, AGAIN, tokenGone);
        } else {
            reception.answer(taken, destination, tokenGone);
        }
    }

    /** Says in the channel what cannot be said where it should; not where nobody else was to know of it. */
    private void apologise(Taken taken) {
        if (!taken.isPrivate()) {
            String word = Words.of(taken.language()).say(Phrase.RESTARTED, String.valueOf(taken.person()));
            inChannel(
                    taken,
                    channel -> outgoing.deliver(
                            () -> Outgoing.quiet(channel.sendMessage(word).setNonce(String.valueOf(taken.id()))),
                            new Outgoing.Outcome<>(done -> {}, refused -> {})));
        }
    }

    private void message(Taken taken, MessageChannel channel) {
        if (taken.notice() != 0) {
            reception.answer(taken, response -> MessageForm.of(channel, taken.notice(), response.composed()), () -> {});
        } else if (mayReadHistory(channel)) {
            outgoing.deliver(
                    () -> channel.getHistoryAfter(taken.id(), LOOKED_THROUGH),
                    new Outgoing.Outcome<>(
                            history -> noticed(taken, channel, history.getRetrievedHistory()),
                            unreadable -> noticed(taken, channel, List.of())));
        } else {
            noticed(taken, channel, List.of());
        }
    }

    /** The notice may have been sent, and its id not been kept. */
    private void noticed(Taken taken, MessageChannel channel, List<Message> after) {
        after.stream()
                .filter(message -> isNotice(message, taken))
                .findFirst()
                .ifPresentOrElse(
                        notice -> message(taken.withNotice(notice.getIdLong()), channel),
                        () -> unnoticed(taken, channel));
    }

    private void unnoticed(Taken taken, MessageChannel channel) {
        boolean mayRefer = mayReadHistory(channel) && taken.place() != taken.id();
        if (taken.isSilent()) {
            reception.silently(taken, response -> Addressed.reply(channel, taken.id(), mayRefer, response));
        } else {
            reception.noticed(taken, () -> Addressed.heard(channel, taken.id(), mayRefer, taken.language()));
        }
    }

    private boolean isNotice(Message message, Taken taken) {
        MessageReference reference = message.getMessageReference();
        return message.getAuthor().getIdLong() == shards.any().getSelfUser().getIdLong()
                && reference != null
                && reference.getMessageIdLong() == taken.id();
    }

    private static boolean mayReadHistory(MessageChannel channel) {
        return !(channel instanceof GuildMessageChannel inGuild)
                || inGuild.getGuild().getSelfMember().hasPermission(inGuild, Permission.MESSAGE_HISTORY);
    }

    private void inChannel(Taken taken, Consumer<MessageChannel> then) {
        MessageChannel known = shards.channel(taken.place());
        if (known != null) {
            then.accept(known);
            return;
        }
        // It is no channel of a server that the bot can see; direct messages are not known after a start.
        outgoing.deliver(
                () -> shards.direct(taken.person()),
                new Outgoing.Outcome<>(
                        direct -> {
                            if (direct.getIdLong() == taken.place()) {
                                then.accept(direct);
                            } else {
                                dialogues.settle(taken.id());
                            }
                        },
                        refused -> dialogues.settle(taken.id())));
    }
}
