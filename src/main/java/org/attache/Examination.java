package org.attache;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.discord.checkup.DiscordCheck;
import org.attache.formats.FormatReader;
import org.attache.h2.file.StoreCheck;
import org.attache.health.DiskCheck;
import org.attache.health.EmbeddingCheck;
import org.attache.health.Finding;
import org.attache.health.KnowledgeCheck;
import org.attache.health.Subject;
import org.attache.knowledge.Progress;
import org.attache.langchain4j.ModelCheck;
import org.attache.langchain4j.Models;
import org.attache.session.CommandFailed;
import org.attache.session.Options;
import org.attache.source.DataParser;

/** Looks at everything that the program needs, one thing after the other, and changes nothing. */
record Examination(
        Options options, Map<String, String> environment, InstantSource clock, DataParser parser, Progress progress) {

    /** Tells what it finds as it finds it. */
    void run(Consumer<Finding> findings) {
        Configuration.Attempt attempt = Configuration.attempt(options.config(), environment, parser);
        Configuration configuration = attempt.configuration();
        Path file = options.config().resolve("attache.yaml");
        if (attempt.mistakes().isEmpty()) {
            findings.accept(new Finding.Good(Subject.CONFIGURATION, file + " and the environment are in order"));
        }
        attempt.mistakes().forEach(mistake -> findings.accept(configuration(mistake)));
        KnowledgeCheck.of(options.knowledge(), new FormatReader(parser, configuration.reading(), clock), progress)
                .forEach(findings);
        findings.accept(StoreCheck.of(options.data()));
        findings.accept(DiskCheck.of(options.data()));
        findings.accept(EmbeddingCheck.of(Models.embedder(configuration.embedding())));
        boolean compared = model(attempt, findings);
        compared |= discord(attempt, findings);
        if (!compared) {
            findings.accept(new Finding.Open(
                    Subject.CLOCK,
                    "there is nothing to compare it with, for neither Discord nor a model's server is used"));
        }
    }

    private static Finding configuration(Mistake mistake) {
        return new Finding.Bad(
                Subject.CONFIGURATION,
                mistake.text(),
                mistake.remedy(),
                Finding.Lack.UNUSABLE,
                mistake.key(),
                mistake.line());
    }

    /** Whether a clock was asked for. */
    private boolean model(Configuration.Attempt attempt, Consumer<Finding> findings) {
        Configuration configuration = attempt.configuration();
        if (attempt.concerns("model.", "OPENAI", "ANTHROPIC")) {
            findings.accept(wrong(Subject.MODEL));
            return false;
        }
        if (configuration.model().isEmpty()) {
            findings.accept(new Finding.Open(Subject.MODEL, "none is set, so answers are quoted"));
            return false;
        }
        ModelCheck.of(configuration.model().get(), configuration.key().orElse(null), parser, clock)
                .forEach(findings);
        return true;
    }

    /** Whether a clock was asked for. */
    private boolean discord(Configuration.Attempt attempt, Consumer<Finding> findings) {
        Optional<String> token;
        try {
            token = Secrets.token(environment);
        } catch (CommandFailed unusable) {
            findings.accept(
                    Finding.Bad.of(Subject.TOKEN, String.valueOf(unusable.getMessage()), Finding.Lack.UNUSABLE));
            return false;
        }
        if (token.isEmpty()) {
            findings.accept(new Finding.Open(
                    Subject.TOKEN,
                    "there is none, so Discord is not used; DISCORD_TOKEN in the environment brings it in"));
            return false;
        }
        // It is sent only where somebody wants it to go.
        if (attempt.concerns("discord.")) {
            findings.accept(wrong(Subject.TOKEN));
            return false;
        }
        DiscordCheck.run(attempt.configuration().discord(), token.get(), clock, findings);
        return true;
    }

    private static Finding wrong(Subject subject) {
        return new Finding.Open(subject, "was not looked at, because its settings are wrong");
    }
}
