package org.attache.discord.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.utils.ComponentIterator;
import org.attache.discord.text.DiscordText;
import org.attache.moderation.posted.Correction;

/** Says under an answer what is otherwise since it was given. Pure. */
public final class CorrectionNote {

    private static final String HEADING = "**Changed since this was answered**";
    private static final int LINE = 400;

    /** All texts of a message of components together. */
    private static final int TEXTS = 4_000;

    private CorrectionNote() {}

    /** What is to be said, each line once; empty where there is nothing. */
    public static String of(List<Correction> corrections) {
        List<String> lines = corrections.stream()
                .flatMap(correction -> correction.lines().stream())
                .distinct()
                .map(line -> "• " + DiscordText.escaped(line, LINE))
                .toList();
        return lines.isEmpty() ? "" : within(lines, DiscordText.MESSAGE / 2);
    }

    private static String within(List<String> lines, int room) {
        return DiscordText.lines(
                Stream.concat(Stream.of(HEADING), lines.stream()).toList(), room);
    }

    /** Whether there is room for it under what stands there. */
    public static boolean fits(List<? extends Component> components, String note) {
        return note.length() <= room(components);
    }

    private static int room(List<? extends Component> components) {
        return TEXTS
                - ComponentIterator.createStream(components)
                        .filter(TextDisplay.class::isInstance)
                        .mapToInt(text -> ((TextDisplay) text).getContent().length())
                        .sum();
    }

    /** An answer with a note under it, as much of that as there is room for. */
    public static Container under(Container answer, String note) {
        String fitting = DiscordText.lines(note.lines().toList(), room(List.of(answer)));
        if (fitting.isEmpty()) {
            return answer;
        }
        List<ContainerChildComponent> parts = new ArrayList<>(answer.getComponents().stream()
                .map(ContainerChildComponent.class::cast)
                .toList());
        parts.add(Separator.createDivider(Separator.Spacing.SMALL));
        parts.add(TextDisplay.of(fitting));
        return answer.withComponents(parts);
    }
}
