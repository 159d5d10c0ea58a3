package org.attache.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DateMention;
import org.attache.dates.Sense;
import org.attache.geography.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * A text with what it names, in its order.
 *
 * @param dates every date expression
 * @param mentions what it names, the days among them; none overlaps another
 */
record Passage(String text, List<DateMention> dates, List<EntityMention> mentions) {

    private static final String SAYS = "(?:said|says|told|announced|confirmed|insisted|reported|added|wrote)";

    private static final Pattern REPORT = Pattern.compile("^[^,;“”\"]{1,80}\\b" + SAYS + "\\b[^,;]{0,60}?\\bthat\\b|"
            + ", [^,;“”\"]{1,80}\\b" + SAYS + "\\b[^,;]{0,60}$|^According to [^,;]{1,60},");

    /** What a source says, whose days count from its publication. */
    static Passage source(String text, @Nullable LocalDate published, Set<String> places) {
        return of(text, published, places, true);
    }

    /** What is compared with sources. */
    static Passage sentence(String text, Set<String> places) {
        return of(text, null, places, false);
    }

    private static Passage of(String text, @Nullable LocalDate published, Set<String> places, boolean source) {
        List<DateMention> dates = DateFinder.find(text, new Anchor(published, Sense.NEAREST));
        return new Passage(text, dates, EntityFinder.find(text, dates, places, source));
    }

    /** The same without what is named by who reports it and when: "the embassy said on Wednesday that …". */
    Passage withoutReport() {
        Matcher report = REPORT.matcher(text);
        List<EntityMention> rest = new ArrayList<>(mentions);
        while (report.find()) {
            rest.removeIf(mention -> mention.start() >= report.start() && mention.end() <= report.end());
        }
        return new Passage(text, dates, List.copyOf(rest));
    }

    /** The text with blanks in the place of what it names. */
    String blanked(Predicate<EntityMention> mention) {
        StringBuilder blanked = new StringBuilder(text);
        mentions.stream().filter(mention).forEach(named -> {
            for (int i = named.title(); i < named.end(); i++) {
                blanked.setCharAt(i, ' ');
            }
        });
        return blanked.toString();
    }

    boolean isInDate(int position) {
        return dates.stream().anyMatch(date -> position >= date.start() && position < date.end());
    }

    /** The folded word right before a mention; empty at the beginning. */
    String wordBefore(EntityMention mention) {
        List<String> before = NameWords.of(text.substring(0, mention.start()));
        return before.isEmpty() ? "" : before.getLast();
    }

    boolean names(EntityMention mention) {
        return mentions.stream().anyMatch(mention::isSame);
    }

    List<EntityMention> of(EntityMention.Kind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind).toList();
    }

    /** Every mention of the same. */
    List<EntityMention> all(EntityMention mention) {
        return mentions.stream().filter(mention::isSame).toList();
    }

    List<EntityMention> all(EntityMention mention, EntityMention.Kind kind) {
        return mentions.stream()
                .filter(same -> same.kind() == kind && mention.isSame(same))
                .toList();
    }

    /** What is named between two offsets. */
    List<EntityMention> between(int from, int to) {
        return mentions.stream()
                .filter(mention -> mention.start() >= from && mention.end() <= to)
                .toList();
    }
}
