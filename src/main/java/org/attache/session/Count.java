package org.attache.session;

import java.util.Locale;

/** Says how many there are. */
public final class Count {

    private Count() {}

    /** {@code 1 visit}, {@code 1,204 visits}. */
    public static String of(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
