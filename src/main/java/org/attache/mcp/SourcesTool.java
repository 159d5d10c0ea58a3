package org.attache.mcp;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attache.evidence.Hit;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.StatementSearch;
import org.attache.knowledge.DocumentSummary;
import org.attache.session.Count;
import org.attache.session.Formats;
import org.attache.session.Program.Session;

/** Lists the documents, or finds statements in them. */
final class SourcesTool implements Tool {

    private static final int WORDS = 500;
    private static final int HITS = 10;

    private final Supplier<Session> sessions;
    private final Formats formats;

    SourcesTool(Supplier<Session> sessions, Formats formats) {
        this.sessions = sessions;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Result call(Arguments arguments) {
        Optional<String> query = arguments.text("query", WORDS);
        try (Session session = sessions.get()) {
            return query.map(words -> statements(words, session)).orElseGet(() -> documents(session));
        }
    }

    private Result documents(Session session) {
        List<DocumentSummary> documents = session.library().documents();
        String text = AnswerWords.listed(
                Count.of(documents.size(), "document") + ":",
                documents.stream().map(SourcesTool::line).toList());
        return new Result(
                text.isEmpty() ? "There are no documents." : text, formats.fields(formats.documents(documents)));
    }

    private static String line(DocumentSummary document) {
        return AnswerWords.of(document.origin().provenance()) + " · " + Count.of(document.statements(), "statement")
                + " · " + Count.of(document.visits(), "visit") + " · "
                + document.origin().path();
    }

    private Result statements(String words, Session session) {
        try (KnowledgeView view = session.library().view()) {
            List<Hit> hits = view.statements().search(new StatementSearch(words, null, HITS));
            String text = AnswerWords.listed(
                    "The statements that match best:",
                    hits.stream().map(hit -> AnswerWords.of(hit.statement())).toList());
            return new Result(
                    text.isEmpty() ? "No statement has any of these words." : text, formats.fields(formats.hits(hits)));
        }
    }
}
