package org.attache.picture;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.attache.dates.DateRange;
import org.attache.dates.DateWords;
import org.attache.schedule.Schedule;
import org.attache.schedule.ScheduleUnwritable;
import org.attache.schedule.ScheduleWriter;
import org.attache.schedule.Timeline;

/**
 * Draws a schedule as a timeline, a PNG: a lane for each visitor, a bar for each visit. What was called off is struck
 * through, what sources disagree on is hatched, a vague time fades at its ends, and a line marks the day asked for; the
 * foot explains those that occur. Many visits of a lane are shown by how many there are.
 */
public final class TimelinePicture implements ScheduleWriter {

    private static final int HEAD = 92;
    private static final int ROW = 26;
    private static final int BAR = 16;
    private static final int GAP = 10;
    /** Of a lane with more bars the count says more than the names of places between them. */
    private static final int LABELLED = 24;
    /** Of even more, columns say how many there are at a time. */
    private static final int SUMMED_UP = 100;

    /** A day in forty years is still seen. */
    private static final double NARROWEST = 4;

    private final Palette palette;
    private final Sheet sheet;

    public TimelinePicture(Palette palette, Sheet sheet) {
        this.palette = palette;
        this.sheet = sheet;
    }

    @Override
    public byte[] write(Schedule schedule) {
        try {
            return picture(schedule);
        } catch (LinkageError | InternalError failure) {
            throw new ScheduleUnwritable(
                    "A picture cannot be drawn, because this Java cannot draw letters ("
                            + failure.getClass().getSimpleName()
                            + "); use a Java with its desktop libraries, and install fontconfig and freetype, or choose"
                            + " another --format.",
                    failure);
        }
    }

    private byte[] picture(Schedule schedule) {
        Optional<Timeline> timeline = Timeline.of(schedule);
        int rows = timeline.map(
                        shown -> shown.lanes().stream().mapToInt(this::height).sum())
                .orElse(ROW);
        int height = HEAD + rows + sheet.foot;
        BufferedImage image =
                new BufferedImage(sheet.width * sheet.scale, height * sheet.scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(sheet.scale, sheet.scale);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setColor(palette.ground);
            graphics.fillRect(0, 0, sheet.width, height);
            title(graphics, schedule, timeline);
            timeline.ifPresent(shown -> draw(graphics, shown, schedule.knownBy(), height - sheet.foot));
        } finally {
            graphics.dispose();
        }
        return png(image);
    }

    private int height(Timeline.Lane lane) {
        return sheet.above + (lane.bars().size() > SUMMED_UP ? ROW + GAP : lane.rows() * (ROW - GAP + 4) + GAP);
    }

    private void title(Graphics2D graphics, Schedule schedule, Optional<Timeline> timeline) {
        text(
                graphics,
                Lettering.of(sheet.title),
                PictureWords.title(schedule, timeline),
                sheet.margin,
                40,
                sheet.room());
        graphics.setColor(palette.faint);
        drawn(
                graphics,
                Lettering.of(sheet.subtitle),
                PictureWords.below(schedule, timeline, SUMMED_UP),
                sheet.margin,
                62,
                sheet.room());
    }

    private void draw(Graphics2D graphics, Timeline timeline, LocalDate today, int bottom) {
        Axis axis = axis(timeline.days());
        int top = HEAD;
        boolean striped = false;
        for (Timeline.Lane lane : timeline.lanes()) {
            if (striped) {
                graphics.setColor(palette.stripe);
                graphics.fillRect(0, top, sheet.width, height(lane));
            }
            striped = !striped;
            top += height(lane);
        }
        for (Axis.Tick tick : axis.ticks()) {
            double x = axis.at(tick.day());
            graphics.setColor(palette.grid);
            graphics.draw(new Line2D.Double(x, HEAD - 6, x, bottom));
            graphics.setColor(palette.faint);
            graphics.setFont(Lettering.of(12));
            if (x + 4 + graphics.getFontMetrics().stringWidth(tick.label()) <= sheet.width) {
                drawn(graphics, Lettering.of(12), tick.label(), x + 4, HEAD - 10, 90);
            }
        }
        top = HEAD;
        for (Timeline.Lane lane : timeline.lanes()) {
            lane(graphics, lane, axis, top);
            top += height(lane);
        }
        if (timeline.days().contains(today)) {
            double x = axis.at(today);
            graphics.setColor(palette.today);
            graphics.setStroke(new BasicStroke(1.5f));
            graphics.draw(new Line2D.Double(x, HEAD - 6, x, bottom));
            String day = DateWords.of(DateRange.on(today));
            graphics.setFont(Lettering.of(12));
            double left =
                    Math.min(x + 4, sheet.right() - graphics.getFontMetrics().stringWidth(day));
            drawn(graphics, Lettering.of(12), day, left, bottom + 15, 200);
        }
        legend(graphics, timeline, bottom + 22);
    }

    /** Explains the looks that occur, from the left. */
    private void legend(Graphics2D graphics, Timeline timeline, int y) {
        double x = sheet.margin;
        int line = y;
        for (Timeline.Look look : PictureWords.explained(timeline, SUMMED_UP)) {
            String words = PictureWords.of(look);
            graphics.setFont(Lettering.of(12));
            if (x > sheet.margin && x + 32 + graphics.getFontMetrics().stringWidth(words) > sheet.right()) {
                x = sheet.margin;
                line += 18;
            }
            Shapes.bar(graphics, look, new RoundRectangle2D.Double(x, line + 2, 24, 10, 4, 4), palette);
            graphics.setColor(palette.faint);
            drawn(graphics, Lettering.of(12), words, x + 32, line + 12, sheet.width);
            x += 32 + graphics.getFontMetrics().stringWidth(words) + 24;
        }
    }

    /** With a little room on both sides, so that the last bar has some for its label. */
    private Axis axis(DateRange days) {
        long room = Math.max(1, days.days() / 40);
        LocalDate first = days.first().minus(room, ChronoUnit.DAYS);
        LocalDate last = days.last().plus(Math.max(2, days.days() / 12), ChronoUnit.DAYS);
        return new Axis(new DateRange(first, last), sheet.margin + sheet.names, sheet.room() - sheet.names);
    }

    private void lane(Graphics2D graphics, Timeline.Lane lane, Axis axis, int top) {
        text(graphics, Lettering.of(14), lane.label(), sheet.margin, top + GAP / 2 + 14, sheet.roomForNames() - 60);
        if (lane.bars().size() > 1) {
            graphics.setColor(palette.faint);
            drawn(
                    graphics,
                    Lettering.of(12),
                    "%,d".formatted(lane.bars().size()),
                    sheet.margin + sheet.roomForNames() - 46,
                    top + GAP / 2.0 + 14,
                    46);
        }
        if (lane.bars().size() > SUMMED_UP) {
            Shapes.counts(graphics, lane, axis, top + sheet.above + GAP / 2.0, ROW - GAP + 4.0, palette);
            return;
        }
        for (Timeline.Bar bar : lane.bars()) {
            double x = axis.at(bar.days().first());
            double width = Math.max(NARROWEST, axis.at(bar.days().last().plusDays(1)) - x);
            double y = top + sheet.above + GAP / 2.0 + bar.row() * (ROW - GAP + 4);
            Shapes.bar(graphics, bar.look(), new RoundRectangle2D.Double(x, y, width, BAR, 5, 5), palette);
            if (lane.bars().size() <= LABELLED) {
                double next = lane.bars().stream()
                        .filter(other -> other.row() == bar.row())
                        .mapToDouble(other -> axis.at(other.days().first()))
                        .filter(other -> other > x)
                        .min()
                        .orElse(sheet.right());
                label(graphics, bar, x + width + 8, y + 13, next - x - width - 14);
            }
        }
    }

    /** A label stands behind its bar where there is room before the next one. */
    private void label(Graphics2D graphics, Timeline.Bar bar, double x, double y, double room) {
        graphics.setFont(Lettering.fitting(bar.label(), Lettering.of(12)));
        if (graphics.getFontMetrics().stringWidth(bar.label()) <= room || room > sheet.width / 8.0) {
            graphics.setColor(palette.faint);
            drawn(graphics, Lettering.of(12), bar.label(), x, y, room);
        }
    }

    private void text(Graphics2D graphics, Font font, String text, double x, double y, double room) {
        graphics.setColor(palette.text);
        drawn(graphics, font, text, x, y, room);
    }

    private static void drawn(Graphics2D graphics, Font font, String text, double x, double y, double room) {
        graphics.setFont(Lettering.fitting(text, font));
        graphics.drawString(Lettering.cut(text, graphics, room), (float) x, (float) y);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
