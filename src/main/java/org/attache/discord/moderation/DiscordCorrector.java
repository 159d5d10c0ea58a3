package org.attache.discord.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.RestAction;
import org.attache.discord.answers.CorrectionNote;
import org.attache.discord.connection.Shards;
import org.attache.discord.text.DiscordText;
import org.attache.moderation.posted.Correction;
import org.attache.moderation.posted.Corrector;
import org.attache.moderation.posted.Posted.Place;
import org.attache.schedule.following.Courier.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Adds to messages of the bot what is otherwise now. Where a message cannot be changed or has no room any more, a reply
 * says it; Discord takes that once, as it has a nonce.
 */
public final class DiscordCorrector implements Corrector {

    private static final System.Logger LOG = System.getLogger(DiscordCorrector.class.getName());

    private static final int SECONDS = 15;

    private static final int UNKNOWN_MESSAGE = 10008;

    private final Shards shards;

    public DiscordCorrector(Shards shards) {
        this.shards = shards;
    }

    @Override
    public Outcome deliver(Correction correction) {
        Place place = correction.place();
        try {
            MessageChannel channel = channel(place);
            if (channel == null) {
                return Outcome.REFUSED;
            }
            deliver(channel, correction);
            return Outcome.DELIVERED;
        } catch (ErrorResponseException failure) {
            LOG.log(System.Logger.Level.INFO, "A correction was not taken: {0}", failure.getMessage());
            return failure.isServerError() || failure.getErrorCode() < 0 ? Outcome.LATER : Outcome.REFUSED;
        } catch (InsufficientPermissionException notAllowed) {
            return Outcome.REFUSED;
        } catch (RuntimeException unreachable) {
            LOG.log(System.Logger.Level.INFO, "A correction did not reach Discord: {0}", unreachable.getMessage());
            return Outcome.LATER;
        }
    }

    /** A channel of direct messages is not known after a start. */
    private @Nullable MessageChannel channel(Place place) {
        MessageChannel known = shards.channel(place.channel());
        return known != null || place.person() == 0 ? known : done(shards.direct(place.person()));
    }

    private static void deliver(MessageChannel channel, Correction correction) {
        String note = CorrectionNote.of(List.of(correction));
        try {
            Message message =
                    done(channel.retrieveMessageById(correction.place().message()));
            if (isThere(message, note)) {
                return;
            }
            if (message.isUsingComponentsV2()) {
                editComponents(message, note);
            } else {
                edit(message, note);
            }
        } catch (ErrorResponseException failure) {
            if (failure.isServerError() || failure.getErrorCode() < 0 || failure.getErrorCode() == UNKNOWN_MESSAGE) {
                throw failure;
            }
            reply(channel, correction, note);
        } catch (InsufficientPermissionException | NoRoom notPossible) {
            reply(channel, correction, note);
        }
    }

    /**
     * A message of components that is sent back has other ids, but the same texts; whoever turned its page has all that
     * was ever to be said at it, in one note.
     */
    private static boolean isThere(Message message, String note) {
        String standing = message.getComponentTree().findAll(TextDisplay.class).stream()
                .map(TextDisplay::getContent)
                .collect(Collectors.joining("\n", message.getContentRaw() + "\n", ""));
        return note.lines().allMatch(standing::contains);
    }

    private static void edit(Message message, String note) {
        String content = message.getContentRaw() + "\n" + note;
        if (content.length() > DiscordText.MESSAGE) {
            throw new NoRoom();
        }
        done(message.editMessage(content).setAllowedMentions(List.of()).setSuppressEmbeds(true));
    }

    private static void editComponents(Message message, String note) {
        if (!CorrectionNote.fits(message.getComponents(), note)) {
            throw new NoRoom();
        }
        List<MessageTopLevelComponent> components = new ArrayList<>(message.getComponents());
        Container card = (Container) components.removeLast();
        components.add(CorrectionNote.under(card, note));
        done(message.editMessageComponents(components).useComponentsV2().setAllowedMentions(List.of()));
    }

    private static void reply(MessageChannel channel, Correction correction, String note) {
        done(channel.sendMessage(note)
                .setMessageReference(correction.place().message())
                .failOnInvalidReply(false)
                .setNonce("c" + correction.id())
                .setAllowedMentions(Set.of())
                .setSuppressEmbeds(true));
    }

    private static <T> T done(RestAction<T> action) {
        return action.timeout(SECONDS, TimeUnit.SECONDS).complete();
    }

    /** The message is as long as a message may be. */
    private static final class NoRoom extends RuntimeException {}
}
