package org.attache.discord;

import java.util.Optional;
import net.dv8tion.jda.api.modals.Modal;
import org.attache.discord.answers.AnswerClicks;
import org.attache.discord.answers.SourcesCommand;
import org.attache.discord.command.Click;
import org.attache.discord.command.Clickable;
import org.attache.discord.command.Reaction;
import org.attache.discord.house.PrivacyCommand;
import org.attache.discord.moderation.ModerationOnDiscord;

/** Gives each click to whoever made its button; the last says so where it is of none. */
record Clicks(
        Announcements announcements,
        AnswerClicks answers,
        SourcesCommand sources,
        PrivacyCommand privacy,
        ModerationOnDiscord moderation,
        Clickable others)
        implements Clickable {

    @Override
    public Reaction to(Click click) {
        return answers.to(click)
                .or(() -> announcements.to(click))
                .or(() -> sources.to(click))
                .or(() -> privacy.to(click))
                .or(() -> moderation.to(click))
                .orElseGet(() -> others.to(click));
    }

    @Override
    public Optional<Modal> form(Click click) {
        return answers.form(click);
    }
}
