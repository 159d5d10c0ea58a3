package org.attache.moderation.posted;

import java.util.List;
import org.attache.moderation.posted.Posted.Place;

/**
 * What is still to be said at an answer.
 *
 * @param id rises with each; 0 before it is kept
 * @param lines what is otherwise now, each a sentence in plain text
 */
public record Correction(long id, Place place, List<String> lines) {
    public Correction {
        lines = List.copyOf(lines);
    }
}
