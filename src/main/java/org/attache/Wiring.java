package org.attache;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attache.answer.CitationVerifier;
import org.attache.english.Thesaurus;
import org.attache.h2.Archive;
import org.attache.health.Finding;
import org.attache.icu.IcuSentences;
import org.attache.jackson.JacksonData;
import org.attache.knowledge.Progress;
import org.attache.knowledge.difference.Preparation;
import org.attache.mcp.ToolServer;
import org.attache.schedule.ScheduleFile;
import org.attache.schedule.ScheduleWriter;
import org.attache.session.Formats;
import org.attache.session.Options;
import org.attache.session.Program;
import org.attache.source.DataParser;
import org.attache.source.StatementSplitter;
import org.attache.wordnet.WordNet;

/** Puts the parts together; the only place that names them all. */
final class Wiring implements Program {

    private final Path home;
    private final Map<String, String> environment;
    private final InstantSource clock;
    private final DataParser parser = new JacksonData();
    private final Thesaurus thesaurus = new WordNet();

    Wiring(Path home, Map<String, String> environment, InstantSource clock) {
        this.home = home;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public Session open(Options options, Progress progress) {
        return sessions(options).open(progress);
    }

    @Override
    public Optional<Session> openToRead(Options options) {
        return sessions(options).openToRead();
    }

    private Sessions sessions(Options options) {
        return Sessions.of(options, today(options), clock, configuration(options), parser, thesaurus);
    }

    private Configuration configuration(Options options) {
        return Configuration.read(options.config(), environment, parser);
    }

    @Override
    public LocalDate today(Options options) {
        return options.asOf() == null ? LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()) : options.asOf();
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public Preparation preparation() {
        return new Preparation(new StatementSplitter(new IcuSentences()), Preparation.Limits.DEFAULTS, thesaurus);
    }

    @Override
    public CitationVerifier verifier(Options options) {
        return new CitationVerifier(thesaurus, configuration(options).reader(parser));
    }

    @Override
    public void examine(Options options, Progress progress, Consumer<Finding> findings) {
        new Examination(options, environment, clock, parser, progress).run(findings);
    }

    @Override
    public Tools tools(Options options, Supplier<Session> sessions) {
        return new ToolServer(sessions, verifier(options), formats(), () -> today(options));
    }

    @Override
    public Formats formats() {
        return new JsonFormats();
    }

    @Override
    public ScheduleWriter schedules(ScheduleFile kind) {
        return ScheduleFiles.writer(kind);
    }

    @Override
    public String backUp(Options options, Path file, Narrator narrator) {
        return Archive.backUp(options.data(), file, clock, narrator::say);
    }

    @Override
    public String restore(Options options, Path file) {
        return Archive.restore(options.data(), file, clock);
    }

    @Override
    public void serve(Options options, Progress progress, Narrator narrator) {
        new Serving(this, configuration(options), Secrets.token(environment), clock).run(options, progress, narrator);
    }
}
