package org.attache;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attache.session.CommandFailed;
import org.attache.session.ExitCode;

/**
 * Secrets, which only the environment holds: as a value, or as the name of a file that holds it. None is ever told, nor
 * the name of a file, in whose place somebody may have put the secret itself.
 */
final class Secrets {

    private static final String TOKEN = "DISCORD_TOKEN";
    private static final String WEB_TOKEN = "WEB_TOKEN";
    private static final String OPENAI = "OPENAI_API_KEY";
    private static final String ANTHROPIC = "ANTHROPIC_API_KEY";

    /** In bytes; no service gives out secrets that come near it. */
    private static final int LONGEST = 10_000;

    private static final Pattern SECRET =
            Pattern.compile("(?:token|secret|passw(?:or)?d|api[-_.]?key|(?<![a-z])key)$", Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /** Whether a setting of this name would be a secret. */
    static boolean isSecret(String name) {
        return SECRET.matcher(name).find();
    }

    /** Where a secret belongs that somebody put under this name. */
    static String variable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("web")) {
            return WEB_TOKEN;
        }
        if (lower.contains("discord") || lower.contains("token")) {
            return TOKEN;
        }
        return lower.contains("anthropic")
                ? ANTHROPIC
                : lower.contains("openai") ? OPENAI : OPENAI + " or " + ANTHROPIC;
    }

    /**
     * The bot's token.
     *
     * @throws CommandFailed if the file that should hold it does not
     */
    static Optional<String> token(Map<String, String> environment) {
        return read(TOKEN, environment, mistake -> {
            throw new CommandFailed(ExitCode.UNUSABLE, mistake);
        });
    }

    /** What everybody has to know who uses the page. */
    static Optional<String> webToken(Map<String, String> environment, Consumer<String> mistakes) {
        return read(WEB_TOKEN, environment, mistakes);
    }

    /** The key of a model's server. */
    static Optional<String> key(String provider, Map<String, String> environment, Consumer<String> mistakes) {
        return switch (provider) {
            case "openai" -> read(OPENAI, environment, mistakes);
            case "anthropic" -> read(ANTHROPIC, environment, mistakes);
            default -> Optional.empty();
        };
    }

    private static Optional<String> read(String variable, Map<String, String> environment, Consumer<String> mistakes) {
        String value = environment.getOrDefault(variable, "").strip();
        String fileName = environment.getOrDefault(variable + "_FILE", "");
        if (!value.isEmpty() || fileName.isEmpty()) {
            return Optional.of(value).filter(secret -> !secret.isEmpty());
        }
        try {
            String secret = SmallFile.read(Path.of(fileName), LONGEST).strip();
            if (!secret.isEmpty()) {
                return Optional.of(secret);
            }
            mistakes.accept("The file that " + variable + "_FILE names is empty; write the secret into it.");
        } catch (SmallFile.Unfit e) {
            mistakes.accept("The file that " + variable + "_FILE names " + e.getMessage() + ".");
        } catch (IOException | InvalidPathException e) {
            mistakes.accept(
                    "The file that " + variable + "_FILE names cannot be read; check its path and permissions.");
        }
        return Optional.empty();
    }
}
