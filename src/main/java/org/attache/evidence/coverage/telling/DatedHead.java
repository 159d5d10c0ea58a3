package org.attache.evidence.coverage.telling;

import java.util.List;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.Sense;
import org.attache.source.Statement;

/** Recognises a line that is nothing but a day, under which a diary, a log or a guest book tells of that day. Pure. */
public final class DatedHead {

    /** "Wednesday, September 30th, 2026:" and no more. */
    private static final int LONGEST = 36;

    private DatedHead() {}

    /** Whether a statement is such a line. */
    public static boolean isOne(Statement statement) {
        String words = statement.words();
        if (words.length() > LONGEST || words.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        List<DateMention> dates = DateFinder.find(words, new Anchor(statement.written(), Sense.NEAREST));
        return dates.size() == 1
                && (words.substring(0, dates.getFirst().start())
                                + words.substring(dates.getFirst().end()))
                        .chars()
                        .noneMatch(Character::isLetterOrDigit);
    }
}
