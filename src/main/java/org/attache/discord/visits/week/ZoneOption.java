package org.attache.discord.visits.week;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.attache.discord.command.Invocation;
import org.attache.discord.command.Typing;
import org.attache.discord.text.DiscordText;
import org.attache.schedule.ZoneNames;

/** The option of a command that names a time zone. */
public final class ZoneOption {

    private static final String NAME = "zone";

    /** What Discord shows while somebody types, and takes for a choice. */
    private static final int SUGGESTIONS = 25;

    private static final int LONGEST = 100;

    /** What came of reading it. */
    public sealed interface Read {
        record Zone(ZoneId id) implements Read {}

        /**
         * It is no zone.
         *
         * @param told what is wrong, as a sentence for whoever typed it
         */
        record Unknown(String told) implements Read {}
    }

    private ZoneOption() {}

    public static OptionData definition(String what) {
        return new OptionData(OptionType.STRING, NAME, what)
                .setMaxLength(LONGEST)
                .setAutoComplete(true);
    }

    /** The zones that somebody may mean; none where another option is being filled in. */
    public static List<String> suggestions(Typing typing) {
        return typing.option().equals(NAME) ? ZoneNames.suggestions(typing.typed(), SUGGESTIONS) : List.of();
    }

    /** The zone of the option, or the default where it is not filled in. */
    public static Read of(Invocation invocation, ZoneId byDefault) {
        Optional<String> typed = invocation.option(NAME);
        if (typed.isEmpty()) {
            return new Read.Zone(byDefault);
        }
        return ZoneNames.of(typed.get()).<Read>map(Read.Zone::new).orElseGet(() -> {
            List<String> near = ZoneNames.suggestions(typed.get(), 3);
            return new Read.Unknown("There is no time zone “" + DiscordText.escaped(typed.get(), LONGEST) + "”"
                    + (near.isEmpty()
                            ? "; it is written as Europe/Oslo."
                            : "; nearest: " + String.join("; ", near) + "."));
        });
    }
}
