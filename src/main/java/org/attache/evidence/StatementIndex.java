package org.attache.evidence;

import java.util.List;
import org.attache.source.Statement;

/** Finds statements of one snapshot. Thread-safe. */
public interface StatementIndex {

    /** The best statements by words and meaning together, best first. */
    List<Hit> search(StatementSearch search);

    /** The statements with these ids, in this order; an unknown id is left out. */
    List<Statement> byId(List<String> ids);

    /** The statements of one document in their order; empty where there is no such document. */
    List<Statement> ofDocument(String path);

    /** How many statements a document has; 0 where there is no such document. */
    int length(String path);

    /**
     * The statements around one in its document, in their order, without itself; a document of any length is not read
     * for them.
     *
     * @param before how many before it, as far as there are so many
     * @param behind how many behind it, as far as there are so many
     */
    List<Statement> near(Statement statement, int before, int behind);

    /** What a statement of this index leans on in its document. */
    Surroundings around(Statement statement);

    /**
     * How many statements hold a word in any inflection.
     *
     * @param word a single word in any case
     */
    int frequency(String word);

    /** How many statements there are. */
    int size();
}
