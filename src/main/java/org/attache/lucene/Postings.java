package org.attache.lucene;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Goes through the documents of a segment that have a term and were not deleted. */
final class Postings {

    private Postings() {}

    /** Takes a document by its number in the segment. */
    @FunctionalInterface
    interface Found {
        void of(int document) throws IOException;
    }

    static void forEach(LeafReader segment, Term term, Found found) throws IOException {
        forEach(segment, segment.postings(term, PostingsEnum.NONE), found);
    }

    /** @param postings null for none */
    static void forEach(LeafReader segment, @Nullable PostingsEnum postings, Found found) throws IOException {
        if (postings == null) {
            return;
        }
        Bits live = segment.getLiveDocs();
        for (int document = postings.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = postings.nextDoc()) {
            if (live == null || live.get(document)) {
                found.of(document);
            }
        }
    }

    /** How many there are; Lucene knows how many documents have a term, but counts those that were deleted. */
    static int live(LeafReader segment, Term term) throws IOException {
        if (segment.getLiveDocs() == null) {
            return segment.docFreq(term);
        }
        AtomicInteger live = new AtomicInteger();
        forEach(segment, term, document -> live.incrementAndGet());
        return live.get();
    }
}
