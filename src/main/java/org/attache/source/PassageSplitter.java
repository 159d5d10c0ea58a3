package org.attache.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attache.source.sentences.Block;
import org.attache.source.sentences.Blocks;
import org.attache.source.sentences.Quotations;
import org.attache.source.sentences.Sentences;
import org.attache.source.sentences.Span;
import org.attache.source.speakers.SpeakerAttribution;
import org.jspecify.annotations.Nullable;

/** Splits one running text, passage by passage: no sentence, quotation or speaker reaches from one into the next. */
final class PassageSplitter {

    private final Sentences sentences;
    private final Document document;
    private final StatementIds ids;
    private final Allowance allowance;
    private final List<Statement> statements = new ArrayList<>();
    private SpeakerAttribution attribution = new SpeakerAttribution();
    private int paragraph;

    PassageSplitter(Sentences sentences, Document document, StatementIds ids, Allowance allowance) {
        this.sentences = sentences;
        this.document = document;
        this.ids = ids;
        this.allowance = allowance;
    }

    List<Statement> split(Body.Prose prose) {
        List<Passage> passages = prose.passages();
        String text = prose.text();
        if (passages.isEmpty()) {
            split(text, 0, null);
            return statements;
        }
        split(text.substring(0, passages.getFirst().start()), 0, null);
        String writer = null;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            int end = i + 1 < passages.size() ? passages.get(i + 1).start() : text.length();
            String next = passage.writing() == null ? null : passage.writing().writer();
            if (!Objects.equals(writer, next)) {
                attribution = new SpeakerAttribution();
            }
            writer = next;
            split(text.substring(passage.words(), end), passage.words(), passage.writing());
        }
        return statements;
    }

    private void split(String text, int offset, @Nullable Writing writing) {
        Blocks blocks = new Blocks(text, allowance);
        for (Block block = blocks.next(); block != null; block = blocks.next()) {
            Quotations quotations = new Quotations(block.plain());
            Allowance further = more -> allowance.require(statements.size() + more);
            List<Span> spans = sentences.in(block, quotations, further);
            List<@Nullable String> speakers = attribution.speakers(block.plain(), quotations, spans, further);
            for (int i = 0; i < spans.size(); i++) {
                Span span = spans.get(i);
                String speaker = speakers.get(i);
                statements.add(new Statement(
                        ids.next(span.of(block.plain())),
                        document.origin(),
                        statements.size(),
                        paragraph,
                        quote(offset + block.start(), text, block, span),
                        speaker == null && writing != null ? writing.writer() : speaker,
                        writing));
            }
            paragraph++;
        }
    }

    private static Quote quote(int start, String text, Block block, Span span) {
        return new Quote(
                start + span.start(),
                start + span.end(),
                text.substring(block.start() + span.start(), block.start() + span.end()));
    }
}
