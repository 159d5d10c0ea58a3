package org.attache.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells what stands at the top and the foot of every page from the text: the same words, or a number that counts the
 * pages, at the same height of several pages. Of such lines the first stays, before or after the text.
 */
final class RunningHeads {

    /** The part of a page, at the top and at the foot, in which they stand. */
    private static final float MARGIN = 0.14f;

    /** They stand at the same height if it differs by no more points. */
    private static final float SAME_HEIGHT = 4;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern PAGE_OF_ONE =
            Pattern.compile("(?i)\\W*(?:page|p\\.)\\s*1(?:\\s*(?:of|/)\\s*1)?\\W*|[-–—]\\s*1\\s*[-–—]|1\\s*/\\s*1");

    private final List<PdfLine> before = new ArrayList<>();
    private final List<PdfLine> text = new ArrayList<>();
    private final List<PdfLine> after = new ArrayList<>();

    /** Where lines stand and what they say but for a number. */
    private record Place(String pattern, int height) {}

    /**
     * The lines of a place, which are judged together and once.
     *
     * @param recur whether they stand on so many pages that they are no part of the text
     * @param count whether they count the pages
     */
    private record Alike(PdfLine first, boolean recur, boolean count) {

        static Alike of(List<PdfLine> lines, int pages) {
            boolean count = countsPages(lines);
            return new Alike(lines.getFirst(), recurs(lines, count, pages), count);
        }
    }

    RunningHeads(List<PdfLine> lines) {
        int pages = lines.isEmpty() ? 0 : lines.getLast().page() + 1;
        Map<Place, Alike> places = lines.stream()
                .filter(RunningHeads::isInMargin)
                .collect(Collectors.groupingBy(
                        RunningHeads::place,
                        Collectors.collectingAndThen(Collectors.toList(), alike -> Alike.of(alike, pages))));
        for (PdfLine line : lines) {
            Alike alike = isInMargin(line) ? places.get(place(line)) : null;
            if (alike != null && pages == 1 && PAGE_OF_ONE.matcher(line.text()).matches()) {
                continue;
            }
            if (alike == null || !alike.recur()) {
                text.add(line);
            } else if (line.equals(alike.first()) && !alike.count()) {
                (line.y() < line.pageHeight() / 2 ? before : after).add(line);
            }
        }
    }

    private static boolean isInMargin(PdfLine line) {
        return line.y() < line.pageHeight() * MARGIN || line.y() > line.pageHeight() * (1 - MARGIN);
    }

    private static Place place(PdfLine line) {
        return new Place(NUMBER.matcher(line.words()).replaceAll("#"), Math.round(line.y() / SAME_HEIGHT));
    }

    private static boolean recurs(List<PdfLine> alike, boolean count, int pages) {
        long on = alike.stream().mapToInt(PdfLine::page).distinct().count();
        return on > 1
                && on * 3 >= pages
                && (count || alike.stream().map(PdfLine::words).distinct().count() == 1);
    }

    /** Whether one number in the lines grows by one from page to page. */
    private static boolean countsPages(List<PdfLine> alike) {
        Map<Integer, Integer> offsets = new TreeMap<>();
        for (PdfLine line : alike) {
            Matcher number = NUMBER.matcher(line.words());
            while (number.find()) {
                offsets.merge(Integer.parseInt(number.group()) - line.page(), 1, Integer::sum);
            }
        }
        return offsets.values().stream().anyMatch(count -> count >= alike.size());
    }

    /** Lines at the top of pages, each once. */
    List<PdfLine> before() {
        return before;
    }

    List<PdfLine> text() {
        return text;
    }

    /** Lines at the foot of pages, each once. */
    List<PdfLine> after() {
        return after;
    }
}
