package org.attache.discord.moderation;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.attache.discord.command.Click;
import org.attache.discord.command.Command;
import org.attache.discord.command.Reaction;
import org.attache.discord.command.SealedIds;
import org.attache.moderation.Moderation;

/** Everything that {@code /knowledge} needs, put together. Thread-safe. */
public final class ModerationOnDiscord {

    private final Command command;
    private final Deciding deciding;

    /**
     * Moderation on Discord.
     *
     * @param key what the ids of buttons are signed with, at least 32 bytes that nobody else knows
     */
    public ModerationOnDiscord(Moderation moderation, byte[] key, RandomGenerator randomness) {
        this.deciding = new Deciding(moderation, new Proposals(randomness), new SealedIds(key, "moderation\u0001"));
        this.command = new KnowledgeCommand(moderation, deciding, new Told(moderation));
    }

    public Command command() {
        return command;
    }

    /** What comes of a button or menu of moderators; empty where it is none. */
    public Optional<Reaction> to(Click click) {
        return deciding.to(click);
    }
}
