package org.attache.picture;

/** The sizes of a picture, in pixels of the screen. */
public enum Sheet {
    WIDE(1400, 28, 250, 0, 44, 22, 14, 1),
    /** For a phone: names stand above their bars, and lines stay sharp on a dense screen. */
    NARROW(360, 12, 0, 18, 98, 15, 10, 2);

    final int width;
    final int margin;

    /** What names take beside the bars. */
    final int names;

    /** What a name takes above its bars. */
    final int above;

    /** Below the bars: the day asked for, and what explains the bars. */
    final int foot;

    /** The size of the letters of the title. */
    final int title;

    /** That of what stands below the title. */
    final int subtitle;

    /** Pixels of the file to a pixel of the screen, each way. */
    final int scale;

    Sheet(int width, int margin, int names, int above, int foot, int title, int subtitle, int scale) {
        this.width = width;
        this.margin = margin;
        this.names = names;
        this.above = above;
        this.foot = foot;
        this.title = title;
        this.subtitle = subtitle;
        this.scale = scale;
    }

    int room() {
        return width - 2 * margin;
    }

    int roomForNames() {
        return names > 0 ? names : room();
    }

    int right() {
        return width - margin;
    }
}
