package org.attache.terminal;

import java.util.List;
import java.util.concurrent.Callable;
import org.attache.evidence.Hit;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.StatementSearch;
import org.attache.knowledge.DocumentSummary;
import org.attache.knowledge.Library;
import org.attache.session.ExitCode;
import org.attache.session.Program;
import org.attache.session.Program.Session;
import org.attache.terminal.screen.Screen;
import org.attache.terminal.text.SourcesText;
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
        try (Session session = Opened.briefly(program, screen, common.options(program.home()))) {
            screen.result(query.isEmpty() ? documents(session) : statements(session));
            return ExitCode.DONE.number();
        }
    }

    private String documents(Session session) {
        List<DocumentSummary> documents = session.library().documents();
        Library library = session.library();
        return json
                ? program.formats().documents(documents)
                : new SourcesText(screen.ink(), screen.columns())
                        .documents(documents, library.refused(), library.nearCopies());
    }

    private String statements(Session session) {
        try (KnowledgeView view = session.library().view()) {
            List<Hit> hits = view.statements().search(new StatementSearch(String.join(" ", query), null, HITS));
            return json
                    ? program.formats().hits(hits)
                    : new SourcesText(screen.ink(), screen.columns()).hits(hits, HITS);
        }
    }
}
