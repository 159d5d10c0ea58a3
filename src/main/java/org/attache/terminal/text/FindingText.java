package org.attache.terminal.text;

import org.attache.health.Finding;

/** Renders a finding: a mark, what was looked at, what there is to say, and where it is bad, the remedy. Pure. */
public final class FindingText {

    /** Long lines are broken under their text. */
    private static final String BELOW = "    ";

    private final Ink ink;
    private final int width;

    public FindingText(Ink ink, int columns) {
        this.ink = ink;
        this.width = AnswerText.width(columns);
    }

    public String render(Finding finding) {
        return switch (finding) {
            case Finding.Good good -> ink.added("✓") + line(good, good.text());
            case Finding.Open open -> "–" + line(open, open.text());
            case Finding.Bad bad ->
                ink.gone("✗") + line(bad, bad.text() + where(bad)) + "\n"
                        + ink.bold(Wrapped.text(Printable.of("→ " + bad.remedy()), BELOW, BELOW + "  ", width));
        };
    }

    private String line(Finding finding, String text) {
        return Wrapped.text(Printable.of(finding.subject().label() + ": " + text), " ", BELOW, width);
    }

    private static String where(Finding.Bad bad) {
        return bad.line() == null ? "" : " (line " + bad.line() + ")";
    }
}
