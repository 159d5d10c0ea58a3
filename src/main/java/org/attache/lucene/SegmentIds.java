package org.attache.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds many statements of a segment by their ids, one after the other. For one thread. */
final class SegmentIds {

    private final LeafReader segment;
    private final TermsEnum terms;
    private @Nullable PostingsEnum last;

    private SegmentIds(LeafReader segment, TermsEnum terms) {
        this.segment = segment;
        this.terms = terms;
    }

    LeafReader segment() {
        return segment;
    }

    /** Those of all segments that have statements. */
    static List<SegmentIds> of(IndexReader reader) throws IOException {
        List<SegmentIds> all = new ArrayList<>();
        for (LeafReaderContext context : reader.leaves()) {
            Terms ids = context.reader().terms(StatementFields.ID);
            if (ids != null) {
                all.add(new SegmentIds(context.reader(), ids.iterator()));
            }
        }
        return all;
    }

    /** Where the segment has an id, until the next one is asked for; null where it does not. */
    @Nullable
    PostingsEnum postings(String id) throws IOException {
        if (!terms.seekExact(new BytesRef(id))) {
            return null;
        }
        last = terms.postings(last, PostingsEnum.NONE);
        return last;
    }
}
