package org.attache.visit;

import java.util.List;
import java.util.Optional;
import org.attache.geography.NameWords;
import org.attache.source.Statement;

/** Reads which roles statements give to the people that they name. */
public final class Roles {

    private Roles() {}

    /**
     * The role that a statement gives to somebody beside the name, in the statement's words: "spokesperson of the
     * foreign office" of "the spokesperson of the foreign office, Ada Moreau, said".
     *
     * @param name the whole name or the surname
     */
    public static Optional<String> of(String name, Statement statement) {
        List<String> words = NameWords.of(name);
        return new PersonFinder(Sentence.of(statement, null))
                .find().stream()
                        .filter(mention -> endsWith(mention.words(), words))
                        .flatMap(mention -> Optional.ofNullable(mention.role()).stream())
                        .findFirst();
    }

    private static boolean endsWith(List<String> words, List<String> last) {
        return words.size() >= last.size()
                && words.subList(words.size() - last.size(), words.size()).equals(last);
    }
}
