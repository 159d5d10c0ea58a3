package org.attache.formats.text;

import java.io.IOException;
import java.util.List;
import org.attache.formats.file.ReadLimits;
import org.attache.source.Body;
import org.attache.source.Writing;

/**
 * One of several reports in a file, such as an entry of a feed.
 *
 * @param title what stands over it; empty for nothing
 * @param by who wrote it and when
 * @param text its paragraphs with an empty line between
 */
public record Report(String title, Writing by, String text) {

    /**
     * All of them as one text, in which the days of each count from its own.
     *
     * @throws IOException if they say more than the limits allow
     */
    public static Body.Prose written(List<Report> reports, ReadLimits limits) throws IOException {
        Flow flow = new Flow(limits);
        for (Report report : reports) {
            flow.passage(null);
            flow.heading(2);
            flow.text(report.title.isBlank() ? "Untitled" : report.title);
            flow.passage(report.by);
            for (String paragraph : report.text.split("\n\\s*\n")) {
                for (String line : paragraph.split("\n")) {
                    flow.text(line);
                    flow.lineBreak();
                }
                flow.block();
            }
        }
        return flow.body();
    }
}
