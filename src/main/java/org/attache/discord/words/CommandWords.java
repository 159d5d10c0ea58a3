package org.attache.discord.words;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;
import net.dv8tion.jda.api.interactions.commands.localization.ResourceBundleLocalizationFunction;

/** Tells Discord what commands are called and what they do in the languages that the bot speaks. */
public final class CommandWords {

    static final String BUNDLE = "org.attache.discord.words.commands";

    private CommandWords() {}

    /** The commands with their words in all languages; English stands where there are none. */
    public static List<CommandData> localized(List<? extends CommandData> slash, CommandData ofMessages) {
        LocalizationFunction words = ResourceBundleLocalizationFunction.fromBundles(
                        BUNDLE,
                        DiscordLocale.GERMAN,
                        DiscordLocale.FRENCH,
                        DiscordLocale.SPANISH,
                        DiscordLocale.SPANISH_LATAM,
                        DiscordLocale.ARABIC)
                .build();
        List<CommandData> all = new ArrayList<>(slash);
        all.add(ofMessages);
        all.forEach(command -> command.setLocalizationFunction(words));
        return all;
    }
}
