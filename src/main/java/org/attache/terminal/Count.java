package org.attache.terminal;

import java.util.Locale;

/** Says how many there are. */
final class Count {

    private Count() {}

    /** {@code 1 visit}, {@code 1,204 visits}. */
    static String of(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
