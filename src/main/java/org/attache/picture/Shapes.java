package org.attache.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.attache.schedule.Timeline;

/** Draws the bars of visits, and columns in place of too many of them. */
final class Shapes {

    private static final float STROKE = 1.5f;
    private static final int HATCHING = 6;
    /** So wide is a column that says how many visits there are. */
    private static final int COLUMN = 8;
    /** Of a colour that fades. */
    private static final int FADED = 0x18000000;

    private Shapes() {}

    static void bar(Graphics2D graphics, Timeline.Look look, RoundRectangle2D.Double shape, Palette palette) {
        graphics.setStroke(new BasicStroke(STROKE));
        switch (look) {
            case CALLED_OFF -> {
                graphics.setColor(palette.calledOff);
                graphics.draw(shape);
                double middle = shape.getCenterY();
                graphics.draw(new Line2D.Double(shape.x - 3, middle, shape.x + shape.width + 3, middle));
            }
            case DISPUTED -> hatched(graphics, shape, palette);
            case VAGUE -> {
                Color faded = new Color(palette.bar.getRGB() & 0xffffff | FADED, true);
                graphics.setPaint(new LinearGradientPaint(
                        (float) shape.x,
                        0,
                        (float) (shape.x + shape.width),
                        0,
                        new float[] {0, .3f, .7f, 1},
                        new Color[] {faded, palette.bar, palette.bar, faded}));
                graphics.fill(shape);
            }
            case PLAIN -> {
                graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, .85f));
                graphics.setColor(palette.bar);
                graphics.fill(shape);
                graphics.setComposite(AlphaComposite.SrcOver);
            }
        }
    }

    private static void hatched(Graphics2D graphics, RoundRectangle2D.Double shape, Palette palette) {
        Shape clip = graphics.getClip();
        graphics.clip(shape);
        graphics.setColor(palette.bar);
        for (double x = shape.x - shape.height; x < shape.x + shape.width; x += HATCHING) {
            graphics.draw(new Line2D.Double(x, shape.y + shape.height, x + shape.height, shape.y));
        }
        graphics.setClip(clip);
        graphics.draw(shape);
    }

    /** Columns as high as there are many visits, beside the time with the most of them. */
    static void counts(Graphics2D graphics, Timeline.Lane lane, Axis axis, double y, double height, Palette palette) {
        int[] counts = new int[(int) (axis.width() / COLUMN) + 1];
        int most = 1;
        for (Timeline.Bar bar : lane.bars()) {
            int column = Math.clamp((int) ((axis.at(bar.days().first()) - axis.left()) / COLUMN), 0, counts.length - 1);
            counts[column]++;
            most = Math.max(most, counts[column]);
        }
        graphics.setColor(palette.bar);
        for (int i = 0; i < counts.length; i++) {
            double high = height * counts[i] / most;
            graphics.fill(
                    new Rectangle2D.Double(axis.left() + (double) i * COLUMN, y + height - high, COLUMN - 1.0, high));
        }
    }
}
