package org.attache.terminal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attache.evidence.Hit;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.StatementSearch;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.Reading;
import org.attache.source.Provenance;
import org.attache.terminal.Program.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the documents, or finds statements in them. */
@Command(name = "sources", description = "Lists the documents, or the statements that match a query.")
final class SourcesCommand implements Callable<Integer> {

    private static final int HITS = 10;

    private final Program program;
    private final Screen screen;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "JSON instead of text")
    private boolean json;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "words to look for")
    private List<String> query = List.of();

    SourcesCommand(Program program, Screen screen) {
        this.program = program;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Session session = Opened.upToDate(program, screen, common.options())) {
            screen.result(query.isEmpty() ? documents(session) : statements(session));
            return ExitCode.DONE.number();
        }
    }

    private String documents(Session session) {
        List<DocumentSummary> documents = session.library().documents();
        if (json) {
            return program.formats().documents(documents);
        }
        StringBuilder text = new StringBuilder();
        for (DocumentSummary document : documents) {
            Provenance provenance = document.origin().provenance();
            String published = AnswerText.published(provenance);
            text.append(screen.ink().bold(provenance.title()))
                    .append('\n')
                    .append("  ")
                    .append(document.origin().path())
                    .append(provenance.publisher() == null ? "" : "; " + provenance.publisher())
                    .append(published.isEmpty() ? "" : "; " + published)
                    .append(String.format(
                            Locale.ROOT, "; %,d statements, %,d visits", document.statements(), document.visits()))
                    .append('\n');
        }
        for (Reading.Refused refused : session.library().refused()) {
            text.append("Refused: ").append(ProposalText.refusal(refused)).append(".\n");
        }
        return text.toString().stripTrailing();
    }

    private String statements(Session session) {
        try (KnowledgeView view = session.library().view()) {
            List<Hit> hits = view.statements().search(new StatementSearch(String.join(" ", query), null, HITS));
            if (json) {
                return program.formats().hits(hits);
            }
            AnswerText text = new AnswerText(screen.ink(), screen.columns());
            return hits.isEmpty()
                    ? "No statement has any of these words."
                    : String.join(
                            "\n",
                            hits.stream()
                                    .map(hit -> text.statement("- ", hit.statement()))
                                    .toList());
        }
    }
}
