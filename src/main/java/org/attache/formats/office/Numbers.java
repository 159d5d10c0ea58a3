package org.attache.formats.office;

import java.util.ArrayList;
import java.util.List;

/** Numbers of rows in words, those in a row as a range: "2 to 4, 7". */
final class Numbers {

    /** So many ranges are named. */
    private static final int MOST = 5;

    private Numbers() {}

    /** The numbers, which are in ascending order. */
    static String listed(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            ranges.add(last == i ? numbers.get(i).toString() : numbers.get(i) + " to " + numbers.get(last));
            i = last + 1;
        }
        return ranges.size() <= MOST
                ? String.join(", ", ranges)
                : String.join(", ", ranges.subList(0, MOST)) + " and others";
    }
}
