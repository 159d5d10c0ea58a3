package org.attache.discord.visits;

import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.attache.discord.command.Invocation;
import org.attache.schedule.following.Recipient;

/** The option that says whether the person or the channel is told. */
public final class ForWhom {

    /** What is said to somebody who may not say what a channel is told. */
    public static final String NOT_ALLOWED =
            "Only members with the right to manage this channel may say what it is told, and only in the channel.";

    private static final String HERE = "here";

    private ForWhom() {}

    public static OptionData definition() {
        return new OptionData(OptionType.BOOLEAN, HERE, "Whether this channel is told instead of you");
    }

    /** Whom it is about; empty where whoever asks has no say in that. */
    public static Optional<Recipient> of(Invocation invocation) {
        boolean here = invocation.option(HERE).filter("true"::equals).isPresent();
        if (!here) {
            return Optional.of(new Recipient(Recipient.Kind.PERSON, invocation.user()));
        }
        return invocation.managesChannel()
                ? Optional.of(new Recipient(Recipient.Kind.CHANNEL, invocation.channel()))
                : Optional.empty();
    }
}
