package org.attache.evidence.coverage.telling;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.english.VerbForms;
import org.attache.english.Word;
import org.attache.evidence.Recent;

/** What the classes of its words tell of a text, all of it found out at the first question that comes upon it. */
enum Trait {
    CHANGE,
    TURN,
    LEFT_OPEN,
    APPEARANCE,
    ENTRY,
    REASON,
    CAUSE,
    HINDRANCE,
    CONDITION,
    ONWARD;

    /** Each takes some two hundred bytes, most of them for the words. */
    private static final int REMEMBERED = 6_000;

    private static final Recent<String, Set<Trait>> RECENT = new Recent<>(REMEMBERED);

    /** Whether some words have it. */
    boolean isOf(String words) {
        return RECENT.of(words, Trait::all).contains(this);
    }

    private static Set<Trait> all(String text) {
        List<Word> words = Readings.of(text);
        List<Word> mended = VerbForms.mended(words);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (Turn.isChange(mended)) {
            traits.add(CHANGE);
        }
        if (traits.contains(CHANGE) || Turn.isDenial(words)) {
            traits.add(TURN);
        }
        if (traits.contains(TURN) || Turn.isOldPlan(words) || Turn.isTakenBack(words)) {
            traits.add(LEFT_OPEN);
        }
        if (!traits.contains(TURN) && Appearance.isIn(mended)) {
            traits.add(APPEARANCE);
        }
        if (Appearance.isEntry(words)) {
            traits.add(ENTRY);
        }
        if (Cause.isMarked(words)) {
            traits.add(REASON);
        }
        if (traits.contains(REASON) || Cause.isAim(words)) {
            traits.add(CAUSE);
        }
        if (Cause.isHindrance(words)) {
            traits.add(HINDRANCE);
        }
        if (Placed.isOnward(mended)) {
            traits.add(ONWARD);
        }
        if (Condition.isIn(words)) {
            traits.add(CONDITION);
        }
        return traits;
    }
}
