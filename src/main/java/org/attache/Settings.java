package org.attache;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.attache.source.DataParser;
import org.jspecify.annotations.Nullable;

/**
 * What {@code attache.yaml} and the environment say; the environment wins. Mistakes are collected, so that a user mends
 * all of them at once.
 */
final class Settings {

    private static final int LONGEST_SHOWN = 60;
    private static final int LAST_PORT = 65_535;

    private final Path file;
    private final Map<String, String> environment;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final List<Mistake> mistakes = new ArrayList<>();
    private Map<String, Integer> lines = Map.of();

    private Settings(Path file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    /** The settings of a folder; without a file in it, those of the environment and the defaults. */
    static Settings read(Path folder, Map<String, String> environment, DataParser parser) {
        Settings settings = new Settings(folder.resolve("attache.yaml"), environment);
        SettingsFile.Content content = SettingsFile.read(settings.file, parser, settings.mistakes::add);
        settings.values.putAll(content.values());
        settings.lines = content.lines();
        settings.readEnvironment();
        return settings;
    }

    private void readEnvironment() {
        environment.keySet().stream()
                .filter(name -> name.startsWith("ATTACHE_"))
                .sorted()
                .forEach(name -> Setting.ofVariable(name)
                        .ifPresentOrElse(
                                setting -> values.put(setting, environment.getOrDefault(name, "")),
                                () -> mistakes.add(new Mistake(
                                        name,
                                        null,
                                        "The environment sets " + name + ", which names no setting",
                                        Secrets.isSecret(name)
                                                ? "the secret is read from " + Secrets.variable(name)
                                                : "the nearest is " + Setting.nearestVariable(name)))));
    }

    /** The value of a setting; empty where nothing is set. */
    Optional<String> text(Setting setting) {
        String value = values.getOrDefault(setting, "").strip();
        return Optional.of(value.isEmpty() ? setting.byDefault() : value).filter(text -> !text.isEmpty());
    }

    /** A setting that is one of a few words. */
    String choice(Setting setting, List<String> choices) {
        String value = text(setting).orElse("");
        return choices.contains(value) ? value : wrong(setting, "use one of " + String.join(", ", choices));
    }

    /** A setting that is a whole number from 1. */
    int number(Setting setting, int most) {
        String value = text(setting).orElse("");
        boolean fits = value.matches("[1-9]\\d{0,8}") && Integer.parseInt(value) <= most;
        return Integer.parseInt(fits ? value : wrong(setting, "use a whole number from 1 to " + most));
    }

    /** A setting that is a port; 0 for none. */
    int port(Setting setting) {
        String value = text(setting).orElse("");
        boolean fits = value.matches("\\d{1,5}") && Integer.parseInt(value) <= LAST_PORT;
        return Integer.parseInt(fits ? value : wrong(setting, "use a number from 0 to " + LAST_PORT));
    }

    /** A setting that is a number from 0, or {@code none}. */
    Optional<Double> decimal(Setting setting, int most) {
        String value = text(setting).orElse("");
        boolean fits = value.equals("none")
                || (value.matches("\\d{1,3}(?:\\.\\d{1,3})?") && Double.parseDouble(value) <= most);
        return Optional.of(fits ? value : wrong(setting, "use a number from 0 to " + most + ", or none"))
                .filter(number -> !number.equals("none"))
                .map(Double::valueOf);
    }

    /** A setting that is an address. */
    Optional<URI> address(Setting setting) {
        Optional<URI> address = text(setting).map(Settings::parsed);
        if (text(setting).isPresent() && address.isEmpty()) {
            wrong(setting, "use an address such as https://example.org/");
        }
        return address;
    }

    private static @Nullable URI parsed(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() == null ? null : address;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** What everybody has to know who uses the page. */
    Optional<String> webToken() {
        return Secrets.webToken(environment, sentence -> mistakes.add(Mistake.told("WEB_TOKEN", null, sentence)));
    }

    /** Notes a mistake, in a sentence that begins with the setting that it is about. */
    void mistaken(String mistake) {
        mistakes.add(about(mistake));
    }

    /** The key of a model's server. */
    Optional<String> key(String provider) {
        return Secrets.key(
                provider,
                environment,
                sentence -> mistakes.add(Mistake.told(provider.toUpperCase(Locale.ROOT) + "_API_KEY", null, sentence)));
    }

    /** What is made from settings; empty where it refuses them, and says why. */
    <T> Optional<T> made(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException wrong) {
            mistaken(String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    /** A sentence that begins with the setting that it is about. */
    private Mistake about(String sentence) {
        Optional<Setting> setting = Setting.named(sentence.replaceFirst(" .*", ""));
        return Mistake.told(
                setting.map(Setting::key).orElse(null), setting.map(this::line).orElse(null), sentence);
    }

    /** Where a setting stands in the file; null where the environment or nothing sets it. */
    private @Nullable Integer line(Setting setting) {
        return environment.containsKey(setting.variable()) ? null : lines.get(setting.key());
    }

    /** Notes that a setting is wrong, and goes on with the default. */
    private String wrong(Setting setting, String remedy) {
        String value = text(setting).orElse("").replaceAll("//[^/]*@", "//…@").replaceAll("\\s+", " ");
        String shown = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
        String where = environment.containsKey(setting.variable())
                ? "The environment variable " + setting.variable()
                : "The setting " + setting.key() + " in " + file;
        mistakes.add(new Mistake(setting.key(), line(setting), where + " is \"" + shown + "\"", remedy));
        return setting.byDefault();
    }

    /** All mistakes that were found so far. */
    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }
}
