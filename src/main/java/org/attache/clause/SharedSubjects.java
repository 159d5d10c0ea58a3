package org.attache.clause;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.jspecify.annotations.Nullable;

/** Joins people who are listed before a verb to one subject. */
final class SharedSubjects {

    private SharedSubjects() {}

    /** "Ms Ruiz from Lima, Ms Berg from Oslo and Mr Dahl from Riga visited": all of them are the subject. */
    static @Nullable Nouns chained(Frame clause, Nouns last, boolean joined) {
        Nouns first = clause.subject;
        boolean chain = first != null
                && clause.link == Link.MAIN
                && isSomebody(first)
                && isSomebody(last)
                && joined
                && clause.objects.stream().allMatch(SharedSubjects::isSomebody);
        if (!chain || first == null) {
            return null;
        }
        List<Nominal> all = new ArrayList<>(first.items());
        clause.objects.forEach(nouns -> all.addAll(nouns.items()));
        clause.objects.clear();
        all.addAll(last.items());
        return new Nouns(all, Phrase.Joint.AND);
    }

    private static boolean isSomebody(Nouns nouns) {
        return nouns.items().stream()
                .allMatch(item ->
                        item.mention() != null && !item.mention().persons().isEmpty());
    }

    /** "The ministers of Chad and Mali, Ana Ruiz and Lars Dahl,": the names of those whom a noun means before. */
    static boolean isNamed(Nouns group, Nouns names) {
        boolean unknown = group.items().stream()
                .allMatch(item ->
                        item.mention() != null && item.mention().persons().isEmpty());
        return unknown
                && names.items().stream()
                        .allMatch(item -> item.mention() != null
                                && !item.mention().persons().isEmpty());
    }
}
