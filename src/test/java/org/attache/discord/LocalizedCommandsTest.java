package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What Discord is told of the commands, in the languages of those who use them. */
@Timeout(60)
class LocalizedCommandsTest {

    private static final List<String> LOCALES = List.of("de", "fr", "es-ES", "es-419", "ar");

    /** Those of which every word is translated. */
    private static final Set<String> TRANSLATED = Set.of("ask", "forget", "sources", "attache", "privacy");

    private static Stream<DataObject> parts(DataObject command) {
        return Stream.concat(
                Stream.of(command),
                command.optArray("options").orElse(DataArray.empty()).stream(DataArray::getObject)
                        .flatMap(LocalizedCommandsTest::parts));
    }

    @Test
    void everyCommandIsDescribedInEveryLanguage(@TempDir Path folder) throws Exception {
        try (AskingUser user = new AskingUser(folder)) {
            List<DataObject> all =
                    user.discord.commands().stream(DataArray::getObject).toList();
            assertThat(all.stream()
                            .filter(command -> TRANSLATED.contains(command.getString("name")))
                            .flatMap(LocalizedCommandsTest::parts))
                    .hasSizeGreaterThan(TRANSLATED.size())
                    .allSatisfy(part -> assertThat(
                                    part.getObject("description_localizations").keys())
                            .as("%s", part)
                            .containsAll(LOCALES));
            assertThat(all.getLast().getObject("name_localizations").getString("de"))
                    .isEqualTo("Mit den Quellen vergleichen");
            assertThat(all.stream()
                            .flatMap(LocalizedCommandsTest::parts)
                            .flatMap(part ->
                                    part.optArray("choices").orElse(DataArray.empty()).stream(DataArray::getObject)))
                    .filteredOn(choice -> choice.getString("value").equals("ALL"))
                    .singleElement()
                    .satisfies(choice -> assertThat(
                                    choice.getObject("name_localizations").getString("fr"))
                            .isEqualTo("chaque message"));
        }
    }
}
