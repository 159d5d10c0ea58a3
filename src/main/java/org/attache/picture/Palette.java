package org.attache.picture;

import java.awt.Color;

/** The colours of a picture; text keeps a contrast of at least 4.5 to 1 to what is behind it (WCAG 2.2, 1.4.3). */
public enum Palette {
    LIGHT(0xffffff, 0xf3f5f8, 0x1b2430, 0x5b6675, 0xd5dae1, 0x2f6fb5, 0x8a94a3, 0xb3261e),
    DARK(0x15191f, 0x1c222a, 0xe8ecf2, 0xa3afbf, 0x39424e, 0x6fa8e6, 0x76818f, 0xff8a80);

    final Color ground;
    final Color stripe;
    final Color text;
    final Color faint;
    final Color grid;
    final Color bar;
    final Color calledOff;
    final Color today;

    Palette(int ground, int stripe, int text, int faint, int grid, int bar, int calledOff, int today) {
        this.ground = new Color(ground);
        this.stripe = new Color(stripe);
        this.text = new Color(text);
        this.faint = new Color(faint);
        this.grid = new Color(grid);
        this.bar = new Color(bar);
        this.calledOff = new Color(calledOff);
        this.today = new Color(today);
    }
}
