package org.attache.knowledge.difference;

import java.time.Duration;
import java.util.List;
import org.attache.english.Thesaurus;
import org.attache.knowledge.PreparedDocument;
import org.attache.source.Allowance;
import org.attache.source.Document;
import org.attache.source.Label;
import org.attache.source.Statement;
import org.attache.source.StatementSplitter;
import org.attache.visit.VisitExtractor;

/** Works out what a document says: its statements and the visits they bear out. Thread-safe. */
public final class Preparation {

    private final StatementSplitter splitter;
    private final Limits limits;
    private final Thesaurus thesaurus;

    /**
     * How much of one document is worked out before it is refused.
     *
     * @param maxStatements how many statements it may have
     * @param maxTime time to read it and to find what it says
     */
    public record Limits(int maxStatements, Duration maxTime) {

        /** For documents that people write. */
        public static final Limits DEFAULTS = new Limits(100_000, Duration.ofSeconds(30));

        /** Why a document with more statements is refused. */
        public static String tooManyStatements(int maxStatements) {
            return "holds more than %,d statements; split it, or raise knowledge.max-statements-per-file"
                    .formatted(maxStatements);
        }

        /** Why a document that takes longer is refused. */
        public static String tooLong(Duration maxTime) {
            return "takes longer than " + maxTime.toSeconds() + " s to read; split or simplify it";
        }
    }

    /** A document is beyond a limit; never seen outside this package. */
    public static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Exceeded(String reason) {
            super(reason, null, false, false);
        }

        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    public Preparation(StatementSplitter splitter) {
        this(splitter, Limits.DEFAULTS, Thesaurus.NONE);
    }

    /**
     * One within limits.
     *
     * @param thesaurus what is known of the meanings of words
     */
    public Preparation(StatementSplitter splitter, Limits limits, Thesaurus thesaurus) {
        this.splitter = splitter;
        this.limits = limits;
        this.thesaurus = thesaurus;
    }

    /** The document with its statements and visits, under the path that it has first; without limits. */
    public PreparedDocument prepare(Document document) {
        return prepare(document, document.path(), Allowance.UNLIMITED);
    }

    /** The same within what is left of the limits after some time was spent on reading it. */
    PreparedDocument prepare(Document document, Duration spent) {
        long began = System.nanoTime();
        long left = limits.maxTime().minus(spent).toNanos();
        return prepare(document, document.path(), statements -> {
            if (statements > limits.maxStatements()) {
                throw new Exceeded(Limits.tooManyStatements(limits.maxStatements()));
            }
            if (System.nanoTime() - began > left) {
                throw new Exceeded(Limits.tooLong(limits.maxTime()));
            }
        });
    }

    /**
     * The document with its statements and visits; without limits.
     *
     * @param namespace what the ids of its statements are made from besides their words
     */
    PreparedDocument prepare(Document document, String namespace) {
        return prepare(document, namespace, Allowance.UNLIMITED);
    }

    private PreparedDocument prepare(Document document, String namespace, Allowance allowance) {
        List<Statement> statements = splitter.split(document, namespace, allowance);
        List<Label> labels = splitter.labels(document, allowance);
        return new PreparedDocument(
                document,
                namespace,
                statements,
                labels,
                VisitExtractor.extract(document, statements, labels, allowance, thesaurus),
                List.of());
    }
}
