package org.attache.assistant;

import java.util.List;
import java.util.Map;
import org.attache.evidence.EmbeddedOnce;
import org.attache.evidence.Embedder;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.StatementIndex;
import org.attache.source.Remark;
import org.attache.visit.VisitLedger;
import org.attache.visit.history.VisitHistory;

/** A view for one answer: what is embedded or searched for twice on the way to it is so once. */
record LookedUpOnce(KnowledgeView view, StatementIndex statements, Embedder embedder) implements KnowledgeView {

    /** A message holds no more questions. */
    private static final int QUESTIONS = 8;

    static LookedUpOnce of(KnowledgeView view) {
        return new LookedUpOnce(
                view, new SearchedOnce(view.statements()), new EmbeddedOnce(view.embedder(), QUESTIONS));
    }

    @Override
    public long snapshot() {
        return view.snapshot();
    }

    @Override
    public VisitLedger visits() {
        return view.visits();
    }

    @Override
    public VisitHistory history() {
        return view.history();
    }

    @Override
    public Map<String, List<Remark>> remarks() {
        return view.remarks();
    }

    @Override
    public void close() {
        view.close();
    }
}
