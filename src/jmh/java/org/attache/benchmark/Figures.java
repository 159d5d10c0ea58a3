package org.attache.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The figures of one benchmark, printed as a small table with the aim beside each. */
public final class Figures {

    private record Row(String what, String measured, String aim) {}

    private final String title;
    private final List<Row> rows = new ArrayList<>();

    public Figures(String title) {
        this.title = title;
    }

    /** A figure that has no aim of its own. */
    public Figures add(String what, double measured, String unit) {
        rows.add(new Row(what, number(measured) + unit, ""));
        return this;
    }

    /** A figure that should not be above the aim. */
    public Figures atMost(String what, double measured, double aim, String unit) {
        return judged(what, measured, "<= " + number(aim) + unit, unit, measured <= aim);
    }

    /** A figure that should not be below the aim. */
    public Figures atLeast(String what, double measured, double aim, String unit) {
        return judged(what, measured, ">= " + number(aim) + unit, unit, measured >= aim);
    }

    private Figures judged(String what, double measured, String aim, String unit, boolean reached) {
        rows.add(new Row(what, number(measured) + unit, aim + (reached ? "  reached" : "  MISSED")));
        return this;
    }

    /** To standard output. */
    public void print() {
        int what = rows.stream().mapToInt(row -> row.what().length()).max().orElse(0);
        int measured =
                rows.stream().mapToInt(row -> row.measured().length()).max().orElse(0);
        System.out.println();
        System.out.println(title);
        for (Row row : rows) {
            System.out.printf(
                    Locale.ROOT, "  %-" + what + "s  %" + measured + "s  %s%n", row.what(), row.measured(), row.aim());
        }
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return String.format(
                Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f", value);
    }

    /** The value that a share of the values does not exceed; the median at 0.5. */
    public static double quantile(double share, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    public static double median(double... values) {
        return quantile(0.5, values);
    }
}
