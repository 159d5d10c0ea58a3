package org.attache.evidence.coverage.telling;

import java.util.List;
import org.attache.english.Word;
import org.attache.english.tagging.Tagging;
import org.attache.evidence.Recent;

/** Words with their classes; what several ask of the same text is read once. Thread-safe. */
public final class Readings {

    /** Each takes some kilobytes. */
    private static final int REMEMBERED = 300;

    private static final Recent<String, List<Word>> RECENT = new Recent<>(REMEMBERED);

    private Readings() {}

    /** The words of a text. */
    public static List<Word> of(String words) {
        return RECENT.of(words, Tagging::words);
    }
}
