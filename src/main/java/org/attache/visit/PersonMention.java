package org.attache.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in a sentence, with the role beside it.
 *
 * @param from index of the first token, that of the role where one stands before the name
 * @param until index after the last token, that of the role where one stands after the name
 * @param nameFrom index of the name's first token
 * @param nameUntil index after the name's last token
 * @param name what the person is called
 * @param words the folded words of the name, without title and numeral
 * @param home the country that the role names as the person's own
 * @param titled whether a role or an honorific stands beside the name
 */
record PersonMention(
        int from,
        int until,
        int nameFrom,
        int nameUntil,
        String name,
        List<String> words,
        @Nullable String role,
        Gender gender,
        @Nullable String home,
        boolean titled) {

    PersonMention withRole(@Nullable String newRole) {
        return new PersonMention(from, until, nameFrom, nameUntil, name, words, newRole, gender, home, true);
    }
}
