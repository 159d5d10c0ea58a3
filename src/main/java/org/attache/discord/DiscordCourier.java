package org.attache.discord;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import org.attache.discord.connection.Shards;
import org.attache.schedule.following.Courier;
import org.attache.schedule.following.Notice;
import org.attache.schedule.following.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Delivers notices to channels and by direct message. Discord takes a message with the same nonce in the same channel
 * once, if the two come within some minutes of each other, and answers with the first one.
 */
final class DiscordCourier implements Courier {

    private static final System.Logger LOG = System.getLogger(DiscordCourier.class.getName());
    private static final int SECONDS = 15;

    /**
     * What is the recipient's doing: unknown channel, guild, user; no access, no direct messages, no permission; a
     * message that is not sent to somebody who shares no server.
     */
    private static final Set<Integer> REFUSALS = Set.of(10003, 10004, 10013, 50001, 50007, 50013, 50278);

    private final Shards shards;

    DiscordCourier(Shards shards) {
        this.shards = shards;
    }

    @Override
    public Outcome deliver(Notice notice) {
        try {
            MessageChannel channel = channel(notice.recipient());
            if (channel == null) {
                return Outcome.REFUSED;
            }
            Outgoing.quiet(channel.sendMessage(notice.words()).setNonce(nonce(notice)))
                    .timeout(SECONDS, TimeUnit.SECONDS)
                    .complete();
            return Outcome.DELIVERED;
        } catch (InsufficientPermissionException notAllowed) {
            return Outcome.REFUSED;
        } catch (ErrorResponseException failure) {
            boolean refused = REFUSALS.contains(failure.getErrorCode());
            LOG.log(System.Logger.Level.INFO, "A notice was not taken: {0}", failure.getMessage());
            return refused ? Outcome.REFUSED : Outcome.LATER;
        } catch (RuntimeException unreachable) {
            LOG.log(System.Logger.Level.INFO, "A notice did not reach Discord: {0}", unreachable.getMessage());
            return Outcome.LATER;
        }
    }

    private @Nullable MessageChannel channel(Recipient recipient) {
        return switch (recipient.kind()) {
            case CHANNEL -> shards.channel(recipient.id());
            case PERSON ->
                shards.direct(recipient.id()).timeout(SECONDS, TimeUnit.SECONDS).complete();
        };
    }

    /** The id alone may be given again after a backup was put back. */
    private static String nonce(Notice notice) {
        CRC32 words = new CRC32();
        words.update(notice.words().getBytes(StandardCharsets.UTF_8));
        return Long.toString(notice.id(), Character.MAX_RADIX) + "-" + Long.toHexString(words.getValue());
    }
}
