package org.attache.evidence.coverage.telling;

import java.util.List;
import org.attache.english.Word;
import org.attache.english.tagging.Tagging;
import org.attache.evidence.Recent;

/** Words with their classes, read once of statements that questions come upon again and again. Thread-safe. */
final class Readings {

    /** Each takes some kilobytes. */
    private static final int REMEMBERED = 1_500;

    private static final Recent<String, List<Word>> RECENT = new Recent<>(REMEMBERED);

    private Readings() {}

    static List<Word> of(String words) {
        return RECENT.of(words, Tagging::words);
    }
}
