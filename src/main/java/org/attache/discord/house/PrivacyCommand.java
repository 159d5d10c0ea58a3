package org.attache.discord.house;

import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.attache.dialogue.Dialogues;
import org.attache.dialogue.FeedbackBook;
import org.attache.discord.command.Click;
import org.attache.discord.command.Command;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Reaction;
import org.attache.discord.command.Response;
import org.attache.discord.command.Use;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;
import org.attache.moderation.gaps.Gaps;
import org.attache.schedule.following.Follow;
import org.attache.schedule.following.Recipient;
import org.attache.session.Wishes;

/** {@code /privacy}: what is kept of a person, and a button that deletes it. */
public final class PrivacyCommand implements Command {

    private static final String DELETE = "privacy:delete";

    private final Dialogues dialogues;
    private final FeedbackBook feedback;
    private final Wishes wishes;
    private final Gaps gaps;
    private final LongUnaryOperator pseudonyms;

    /** @param pseudonyms under what numbers people are kept */
    public PrivacyCommand(
            Dialogues dialogues, FeedbackBook feedback, Wishes wishes, Gaps gaps, LongUnaryOperator pseudonyms) {
        this.dialogues = dialogues;
        this.feedback = feedback;
        this.wishes = wishes;
        this.gaps = gaps;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("privacy", "What is stored about you, and deleting it")
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    }

    @Override
    public Use use(Invocation invocation) {
        return Use.work(() -> told(invocation.user(), Words.of(invocation.language())));
    }

    private Response told(long person, Words words) {
        long kept = pseudonyms.applyAsLong(person);
        String text = String.join(
                "\n• ",
                List.of(
                        "**" + words.say(Phrase.PRIVACY) + "**",
                        words.say(Phrase.PRIVACY_EXCHANGES, dialogues.of(kept)),
                        words.say(Phrase.PRIVACY_SHOWN, dialogues.shown().of(kept)),
                        words.say(Phrase.PRIVACY_FEEDBACK, feedback.of(kept)),
                        words.say(Phrase.PRIVACY_FOLLOWS, followed(person).size()),
                        words.say(Phrase.PRIVACY_WISHES, gaps.of(person), reminders(person)),
                        words.say(Phrase.PRIVACY_ELSE)));
        return new Response.Card(
                Container.of(TextDisplay.of(text), ActionRow.of(Button.danger(DELETE, words.say(Phrase.DELETE_ALL)))));
    }

    private List<Follow> followed(long person) {
        return wishes.follows().of(recipient(person));
    }

    private int reminders(long person) {
        return wishes.reminders().of(recipient(person)).map(choice -> 1).orElse(0);
    }

    private static Recipient recipient(long person) {
        return new Recipient(Recipient.Kind.PERSON, person);
    }

    /**
     * What comes of the button; empty where it is another one. It deletes what is of whoever clicks, so its id needs no
     * signature.
     */
    public Optional<Reaction> to(Click click) {
        return click.id().equals(DELETE)
                ? Optional.of(new Reaction(true, () -> deleted(click.user(), Words.of(click.language()))))
                : Optional.empty();
    }

    private Response deleted(long person, Words words) {
        long kept = pseudonyms.applyAsLong(person);
        dialogues.forget(kept);
        dialogues.shown().forget(kept);
        feedback.forget(kept);
        followed(person).forEach(follow -> wishes.follows().unfollow(follow.recipient(), follow.subject()));
        wishes.reminders().forget(recipient(person));
        gaps.forget(person);
        return Response.of(words.say(Phrase.DELETED)).composed();
    }
}
