package org.attache.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.attache.knowledge.SearchIndex.State;

/** Searches one commit, and knows what it is of. Questions seldom repeat; Lucene's cache of results would only cost. */
final class CommitSearcher extends IndexSearcher {

    private final State state;
    private final boolean isLinked;

    CommitSearcher(DirectoryReader reader) throws IOException {
        super(reader);
        setQueryCache(null);
        this.state = CommitData.state(reader);
        this.isLinked = Unlinked.of(reader).segments().size() < reader.leaves().size();
    }

    /** The snapshot and model that the commit was made of. */
    State state() {
        return state;
    }

    /** Whether some of its statements are found by a graph of neighbours, and not all by comparing. */
    boolean isLinked() {
        return isLinked;
    }
}
