package org.attache.discord.moderation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import org.attache.discord.command.Response;
import org.attache.discord.text.DiscordText;
import org.attache.moderation.gaps.Gap;

/** How gaps look on Discord. Pure. */
final class GapText {

    private static final int QUESTION = 200;
    private static final int NEAREST = 120;
    private static final int ANSWER = 1_500;

    private GapText() {}

    /** A line of the list of moderators. */
    static String line(Gap gap) {
        String nearest = gap.nearest().isEmpty()
                ? ""
                : "; nearest: “" + DiscordText.escaped(gap.nearest().getFirst(), NEAREST) + "”";
        return "**" + gap.id() + ".** “" + DiscordText.escaped(gap.question(), QUESTION) + "” · " + gap.times()
                + (gap.times() == 1 ? " time in " : " times in ")
                + gap.places().stream().map(GapText::place).collect(Collectors.joining(" ")) + nearest;
    }

    /** Which direct message it was is nobody's business, and is not kept. */
    private static String place(long channel) {
        return channel == 0 ? "direct messages" : "<#" + channel + ">";
    }

    /** What those are told who wished so. */
    static String known(String question, String answer) {
        return "You wanted to be told: “" + DiscordText.escaped(question, QUESTION) + "” The documents answer it now: "
                + DiscordText.escaped(answer, ANSWER);
    }

    /** The response with a button under it. */
    static Response withButton(Response response, String id, String label) {
        ActionRow row = ActionRow.of(Button.secondary(id, label));
        return switch (response) {
            case Response.Text text -> new Response.Card(Container.of(TextDisplay.of(text.words()), row));
            case Response.Card card ->
                new Response.Card(Container.of(Stream.<ContainerChildComponent>concat(
                                card.components().getComponents().stream(), Stream.of(row))
                        .toList()));
            case Response.Fixed fixed -> fixed;
            case Response.Aloud aloud -> aloud;
            case Response.Apart apart -> apart;
            case Response.Removal removal -> removal;
            case Response.File file -> file;
        };
    }
}
