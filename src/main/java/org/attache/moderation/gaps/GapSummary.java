package org.attache.moderation.gaps;

/** Tells of a gap in a line of plain text. Pure. */
public final class GapSummary {

    private GapSummary() {}

    public static String of(Gap gap) {
        String nearest =
                gap.nearest().isEmpty() ? "" : "; nearest: “" + gap.nearest().getFirst() + "”";
        return gap.id() + ". “" + gap.question() + "” (asked " + gap.times() + (gap.times() == 1 ? " time" : " times")
                + ")" + nearest;
    }
}
