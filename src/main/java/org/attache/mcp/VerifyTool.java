package org.attache.mcp;

import java.util.List;
import org.attache.answer.CitationVerifier;
import org.attache.answer.Verdict;
import org.attache.evaluation.Claim;
import org.attache.evidence.LooseStatement;
import org.attache.session.Formats;
import org.attache.source.MalformedData;

/** Says whether statements support a sentence, by what decides about a model's sentences. */
final class VerifyTool implements Tool {

    private static final int STATEMENTS = 50;
    private static final int WORDS = 10_000;
    private static final int SENTENCE = 2_000;
    private static final int NAME = 500;

    private final CitationVerifier verifier;
    private final Formats formats;

    VerifyTool(CitationVerifier verifier, Formats formats) {
        this.verifier = verifier;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public Result call(Arguments arguments) {
        String sentence = arguments.needed("sentence", SENTENCE);
        List<LooseStatement> statements = arguments.objects("statements", STATEMENTS).stream()
                .map(VerifyTool::statement)
                .toList();
        if (statements.isEmpty()) {
            throw new MalformedData("The argument statements is missing; give it the statements, each with its words.");
        }
        Claim claim = new Claim(
                null, statements, sentence, arguments.text("question", SENTENCE).orElse(null));
        Verdict verdict = claim.verdict(verifier);
        return new Result(text(verdict), formats.fields(formats.verdict(null, verdict)));
    }

    private static LooseStatement statement(Arguments statement) {
        return new LooseStatement(
                statement.needed("words", WORDS),
                statement.text("speaker", NAME).orElse(null),
                statement.day("published").orElse(null),
                statement.text("title", NAME).orElse(null));
    }

    private static String text(Verdict verdict) {
        return verdict instanceof Verdict.Withheld withheld
                ? "Not supported (" + withheld.check() + "): " + withheld.reason()
                : "Supported by the statements.";
    }
}
