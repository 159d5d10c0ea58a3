package org.attache.dates.grammar;

import java.util.List;

/**
 * What a rule made of the tokens it was shown.
 *
 * @param next where the search goes on
 * @param found what it found; nothing where the words look like a date and are none, as February 30
 */
record Match(int next, List<Found> found) {

    static Match of(int from, int until, Expression expression) {
        return new Match(until, List.of(new Found(from, until, expression)));
    }
}
