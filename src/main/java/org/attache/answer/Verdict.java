package org.attache.answer;

import java.util.List;
import java.util.stream.Stream;

/** What verification says of one sentence. */
public sealed interface Verdict {

    /** The cited statements bear it out. */
    record Supported() implements Verdict {}

    /**
     * It must not be shown.
     *
     * @param check the name of the check that it failed
     */
    record Withheld(String check, String reason) implements Verdict {

        /** A sentence whose turn did not come in time. */
        static final Withheld LATE = new Withheld("time", "there was no time left to check it");

        /** What is said of sentences that are not shown; nothing where there are none. */
        static List<String> notes(List<Withheld> all) {
            long late = all.stream().filter(LATE::equals).count();
            long failed = all.size() - late;
            return Stream.of(
                            note(failed, "the documents do not support it.", "the documents do not support them."),
                            note(late, "there was no time to check it.", "there was no time to check them."))
                    .filter(note -> !note.isEmpty())
                    .toList();
        }

        private static String note(long count, String whyOne, String whyMany) {
            return count == 0
                    ? ""
                    : count == 1
                            ? "One sentence was withheld: " + whyOne
                            : count + " sentences were withheld: " + whyMany;
        }
    }
}
