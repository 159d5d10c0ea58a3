package org.attache.discord.answers;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.attache.dialogue.Shown;
import org.attache.discord.answers.AnswerId.Action;
import org.attache.discord.words.Phrase;
import org.attache.discord.words.Words;

/** Shows an answer as components, with the buttons that fit it. Pure. */
public final class ShownCard {

    private ShownCard() {}

    /**
     * One page of an answer.
     *
     * @param page from 0; the last where there are not so many
     * @param callable whether there is somebody who can be called
     */
    public static Container of(Shown shown, int page, boolean callable) {
        Words words = Words.of(shown.language());
        int at = Math.min(page, shown.pages().size() - 1);
        List<ContainerChildComponent> parts =
                new ArrayList<>(blocks(shown.pages().get(at)));
        if (shown.pages().size() > 1) {
            parts.add(turning(shown, Action.PAGE, at, shown.pages().size(), words));
        }
        parts.add(ActionRow.of(opening(shown, words)));
        if (!shown.why().isEmpty()) {
            parts.add(ActionRow.of(judging(shown, callable, words)));
        }
        return Container.of(parts);
    }

    /** Blocks of text with a line between them. */
    static List<ContainerChildComponent> blocks(List<String> texts) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        for (String text : texts) {
            if (!parts.isEmpty()) {
                parts.add(Separator.createDivider(Separator.Spacing.SMALL));
            }
            parts.add(TextDisplay.of(text));
        }
        return parts;
    }

    /** What turns pages, with the number of this one between. */
    static ActionRow turning(Shown shown, Action action, int at, int pages, Words words) {
        String number = words.say(Phrase.PAGE, at + 1, pages);
        return ActionRow.of(
                button(shown, action, Math.max(0, at - 1), words.say(Phrase.PREVIOUS))
                        .withDisabled(at == 0),
                Button.secondary("answer:number", number).asDisabled(),
                button(shown, action, at + 1, words.say(Phrase.NEXT)).withDisabled(at + 1 == pages));
    }

    private static List<Button> opening(Shown shown, Words words) {
        List<Button> buttons = new ArrayList<>();
        if (!shown.sources().isEmpty()) {
            buttons.add(button(shown, Action.SOURCES, 0, words.say(Phrase.SHOW_SOURCES)));
        }
        if (!shown.visits().isEmpty()) {
            buttons.add(button(shown, Action.SCHEDULE, 0, words.say(Phrase.SHOW_SCHEDULE)));
        }
        if (!shown.why().isEmpty()) {
            buttons.add(button(shown, Action.WHY, 0, words.say(Phrase.SHOW_WHY)));
        }
        if (shown.isPrivate()) {
            buttons.add(button(shown, Action.SHARE, 0, words.say(Phrase.SHARE)));
        }
        buttons.add(button(shown, Action.DISMISS, 0, words.say(Phrase.DISMISS)));
        return buttons;
    }

    private static List<Button> judging(Shown shown, boolean callable, Words words) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(button(shown, Action.HELPFUL, 0, words.say(Phrase.HELPFUL)));
        buttons.add(button(shown, Action.UNHELPFUL, 0, words.say(Phrase.NOT_HELPFUL)));
        if (callable) {
            buttons.add(button(shown, Action.CALL, 0, words.say(Phrase.ASK_PERSON)));
        }
        return buttons;
    }

    private static Button button(Shown shown, Action action, int at, String label) {
        return Button.secondary(new AnswerId(action, shown.id(), at).toString(), label);
    }
}
