package org.attache.discord.visits;

/**
 * What a button does, and all that it needs to know for that.
 *
 * @param owner the id of the person whose list it is
 * @param snapshot the number of the snapshot that the list shows
 * @param at a page for the actions that are about pages, a visit for those about visits; both from 0
 */
record ListState(Action action, long owner, long snapshot, int at, Listing listing) {

    /** What a button or a menu does. The order is that of the numbers in ids; new ones go to the end. */
    enum Action {
        FIRST,
        PREVIOUS,
        NEXT,
        LAST,
        BACK,
        REFRESH,
        OPEN,
        TIMELINE,
        CALENDAR,
        VISIT_CALENDAR,
        FOLLOW;

        /** Whether what comes of it takes the place of the message with the button. */
        boolean isInPlace() {
            return switch (this) {
                case FIRST, PREVIOUS, NEXT, LAST, BACK, REFRESH, OPEN -> true;
                case TIMELINE, CALENDAR, VISIT_CALENDAR, FOLLOW -> false;
            };
        }
    }

    ListState with(Action other, int position) {
        return new ListState(other, owner, snapshot, position, listing);
    }
}
