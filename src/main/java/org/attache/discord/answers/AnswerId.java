package org.attache.discord.answers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a button of an answer. It names the answer, of which everything is kept, and so needs no signature: whoever
 * makes one up can do no more than with the button itself.
 *
 * @param answer the request that was answered
 * @param at which page or source is meant, from 0
 */
record AnswerId(Action action, long answer, int at) {

    /** What a button does. */
    enum Action {
        PAGE,
        SOURCES,
        SOURCE,
        SCHEDULE,
        WHY,
        SHARE,
        HELPFUL,
        UNHELPFUL,
        CALL,
        DISMISS
    }

    private static final Pattern FORM = Pattern.compile("answer:([a-z]{1,9}):(\\d{1,19}):(\\d{1,4})");

    @Override
    public String toString() {
        return "answer:" + action.name().toLowerCase(Locale.ROOT) + ":" + answer + ":" + at;
    }

    /** What an id says; empty where it is none of an answer's. */
    static Optional<AnswerId> read(String id) {
        Matcher form = FORM.matcher(id);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AnswerId(
                    Action.valueOf(form.group(1).toUpperCase(Locale.ROOT)),
                    Long.parseLong(form.group(2)),
                    Integer.parseInt(form.group(3))));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
