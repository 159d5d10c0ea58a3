package org.attache.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
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
import org.attache.schedule.ScheduleWriter;
import org.attache.schedule.Timeline;

/**
 * Draws a schedule as a timeline, a PNG of 1,400 pixels in width: a lane for each visitor, a bar for each visit. What
 * was called off is struck through, a vague time fades at its ends, and a line marks the day asked for.
 */
public final class TimelinePicture implements ScheduleWriter {

    private static final int WIDTH = 1400;
    private static final int MARGIN = 28;
    private static final int NAMES = 250;
    private static final int HEAD = 92;
    private static final int FOOT = 44;
    private static final int ROW = 26;
    private static final int BAR = 16;
    private static final int GAP = 10;
    /** Of a lane with more bars the count says more than the names of places between them. */
    private static final int LABELLED = 24;

    /** A day in forty years is still seen. */
    private static final double NARROWEST = 4;

    private final Palette palette;

    public TimelinePicture(Palette palette) {
        this.palette = palette;
    }

    @Override
    public byte[] write(Schedule schedule) {
        Optional<Timeline> timeline = Timeline.of(schedule);
        int rows = timeline.map(shown ->
                        shown.lanes().stream().mapToInt(TimelinePicture::height).sum())
                .orElse(ROW);
        BufferedImage image = new BufferedImage(WIDTH, HEAD + rows + FOOT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setColor(palette.ground);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            title(graphics, schedule, timeline);
            timeline.ifPresent(shown -> draw(graphics, shown, schedule.knownBy(), image.getHeight() - FOOT));
        } finally {
            graphics.dispose();
        }
        return png(image);
    }

    private static int height(Timeline.Lane lane) {
        return lane.rows() * (ROW - GAP + 4) + GAP;
    }

    private void title(Graphics2D graphics, Schedule schedule, Optional<Timeline> timeline) {
        int visits = schedule.entries().size();
        String days = timeline.map(shown -> ", " + DateWords.of(shown.days())).orElse("");
        text(graphics, Lettering.of(22), visits == 1 ? "1 visit" + days : visits + " visits" + days, MARGIN, 40, WIDTH);
        graphics.setColor(palette.faint);
        String left = timeline.filter(shown -> shown.undated() > 0)
                .map(shown -> shown.undated() == 1
                        ? " 1 visit without a known day is not drawn."
                        : " " + shown.undated() + " visits without a known day are not drawn.")
                .orElse(visits == 0 || timeline.isPresent() ? "" : " None of them has a known day.");
        String summed = timeline.filter(shown -> shown.summedUp() > 0)
                .map(shown -> " " + shown.summedUp() + " visitors with few visits share the last lane.")
                .orElse("");
        drawn(
                graphics,
                Lettering.of(14),
                "As of " + DateWords.of(DateRange.on(schedule.knownBy())) + "." + left + summed,
                MARGIN,
                62,
                WIDTH - 2 * MARGIN);
    }

    private void draw(Graphics2D graphics, Timeline timeline, LocalDate today, int bottom) {
        Axis axis = axis(timeline.days());
        int top = HEAD;
        boolean striped = false;
        for (Timeline.Lane lane : timeline.lanes()) {
            if (striped) {
                graphics.setColor(palette.stripe);
                graphics.fillRect(0, top, WIDTH, height(lane));
            }
            striped = !striped;
            top += height(lane);
        }
        for (Axis.Tick tick : axis.ticks()) {
            double x = axis.at(tick.day());
            graphics.setColor(palette.grid);
            graphics.draw(new Line2D.Double(x, HEAD - 6, x, bottom));
            graphics.setColor(palette.faint);
            drawn(graphics, Lettering.of(12), tick.label(), x + 4, HEAD - 10, 90);
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
            drawn(graphics, Lettering.of(12), DateWords.of(DateRange.on(today)), x + 4, bottom + 18, 200);
        }
    }

    /** With a little room on both sides, so that the last bar has some for its label. */
    private static Axis axis(DateRange days) {
        long room = Math.max(1, days.days() / 40);
        LocalDate first = days.first().minus(room, ChronoUnit.DAYS);
        LocalDate last = days.last().plus(Math.max(2, days.days() / 12), ChronoUnit.DAYS);
        return new Axis(new DateRange(first, last), MARGIN + NAMES, WIDTH - 2.0 * MARGIN - NAMES);
    }

    private void lane(Graphics2D graphics, Timeline.Lane lane, Axis axis, int top) {
        text(graphics, Lettering.of(14), lane.label(), MARGIN, top + GAP / 2 + 14, NAMES - 60);
        if (lane.bars().size() > 1) {
            graphics.setColor(palette.faint);
            drawn(
                    graphics,
                    Lettering.of(12),
                    "%,d".formatted(lane.bars().size()),
                    MARGIN + NAMES - 46,
                    top + GAP / 2.0 + 14,
                    46);
        }
        for (Timeline.Bar bar : lane.bars()) {
            double x = axis.at(bar.days().first());
            double width = Math.max(NARROWEST, axis.at(bar.days().last().plusDays(1)) - x);
            double y = top + GAP / 2.0 + bar.row() * (ROW - GAP + 4);
            bar(graphics, bar, new RoundRectangle2D.Double(x, y, width, BAR, 5, 5));
            double next = lane.bars().stream()
                    .filter(other -> other.row() == bar.row())
                    .mapToDouble(other -> axis.at(other.days().first()))
                    .filter(other -> other > x)
                    .min()
                    .orElse(WIDTH - MARGIN);
            if (lane.bars().size() <= LABELLED) {
                label(graphics, bar, x + width + 5, y + 13, next - x - width - 10);
            }
        }
    }

    /** A label stands behind its bar where there is room before the next one. */
    private void label(Graphics2D graphics, Timeline.Bar bar, double x, double y, double room) {
        graphics.setFont(Lettering.fitting(bar.label(), Lettering.of(12)));
        if (graphics.getFontMetrics().stringWidth(bar.label()) <= room || room > WIDTH / 8.0) {
            graphics.setColor(palette.faint);
            drawn(graphics, Lettering.of(12), bar.label(), x, y, room);
        }
    }

    private void bar(Graphics2D graphics, Timeline.Bar bar, RoundRectangle2D.Double shape) {
        if (bar.calledOff()) {
            graphics.setColor(palette.calledOff);
            graphics.setStroke(new BasicStroke(1.5f));
            graphics.draw(shape);
            graphics.draw(
                    new Line2D.Double(shape.x - 3, shape.getCenterY(), shape.x + shape.width + 3, shape.getCenterY()));
        } else if (bar.vague()) {
            int rgb = palette.bar.getRGB() & 0xffffff;
            graphics.setPaint(new LinearGradientPaint(
                    (float) shape.x, 0, (float) (shape.x + shape.width), 0, new float[] {0, .3f, .7f, 1}, new Color[] {
                        new Color(rgb | 0x18000000, true), palette.bar, palette.bar, new Color(rgb | 0x18000000, true)
                    }));
            graphics.fill(shape);
        } else {
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, .85f));
            graphics.setColor(palette.bar);
            graphics.fill(shape);
            graphics.setComposite(AlphaComposite.SrcOver);
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
