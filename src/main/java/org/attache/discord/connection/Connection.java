package org.attache.discord.connection;

import java.util.ArrayList;
import java.util.List;
import org.attache.discord.DiscordSettings;
import org.attache.discord.DiscordUnavailable;

/**
 * The client while it is connected.
 *
 * @param readsContent whether Discord sends the words of messages that do not name the bot
 */
public record Connection(Shards shards, Supervision supervision, boolean readsContent) {

    private static final System.Logger LOG = System.getLogger(Connection.class.getName());

    /**
     * Connects and waits until the bot's servers are known.
     *
     * @param content whether the words of messages are wanted that do not name the bot; where Discord does not allow it
     *     the bot does without, since what moderators of one server want must not cost all others the bot
     * @throws DiscordUnavailable if it does not come up
     */
    public static Connection open(DiscordSettings settings, String token, boolean content, List<Object> listeners) {
        Supervision supervision = new Supervision();
        List<Object> all = new ArrayList<>(listeners);
        all.add(supervision);
        Shards shards = Login.open(settings, token, content, all);
        try {
            supervision.awaitReady(settings.readyWithin().plus(shards.delay()));
            return new Connection(shards, supervision, content);
        } catch (DiscordUnavailable unavailable) {
            shards.abort();
            if (content && supervision.isRefusedIntents()) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Discord does not allow the message-content intent, so channels in which every message should be"
                                + " answered answer mentions alone; allow it under Bot in Discord''s developer portal, and"
                                + " start again.");
                return open(settings, token, false, listeners);
            }
            throw unavailable;
        }
    }
}
