package org.attache.discord.visits;

import org.attache.visit.LedgerName;
import org.jspecify.annotations.Nullable;

/** Shares the room of a button out among names: whole ones take little, the others the rest in equal parts. */
final class Shortening {

    private final LedgerNames names;
    private int room = StateBytes.WORDS;
    private int others;

    private Shortening(LedgerNames names) {
        this.names = names;
    }

    /**
     * With the names that were typed in the form in which buttons hold them, so that every page is of the same list.
     */
    static Listing of(Wanted.Read.Visits wanted, LedgerNames names) {
        Shortening shortening = new Shortening(names);
        shortening.count(LedgerName.Kind.VISITOR, wanted.person());
        shortening.count(LedgerName.Kind.COUNTRY, wanted.country());
        shortening.count(LedgerName.Kind.PLACE, wanted.place());
        return wanted.listing()
                .named(
                        shortening.held(LedgerName.Kind.VISITOR, wanted.person()),
                        shortening.held(LedgerName.Kind.COUNTRY, wanted.country()),
                        shortening.held(LedgerName.Kind.PLACE, wanted.place()));
    }

    private void count(LedgerName.Kind kind, @Nullable String typed) {
        if (typed != null) {
            boolean isWhole = names.whole(kind, typed).isPresent();
            room -= isWhole ? StateBytes.DIGEST : 0;
            others += isWhole ? 0 : 1;
        }
    }

    private @Nullable HeldName held(LedgerName.Kind kind, @Nullable String typed) {
        return typed == null
                ? null
                : names.whole(kind, typed).orElseGet(() -> names.shortened(kind, typed, room / others));
    }
}
