package org.attache.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.codecs.hnsw.HnswGraphProvider;
import org.apache.lucene.codecs.perfield.PerFieldKnnVectorsFormat;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentReader;

/**
 * The segments of an index whose vectors have no graph.
 *
 * @param segments their names
 * @param statements how many statements they hold
 * @param all how many the index holds
 */
record Unlinked(Set<String> segments, int statements, int all) {

    /** From this share on all becomes one segment: it is built sooner than it is searched in several. */
    private static final double LARGE = 0.25;

    static Unlinked of(IndexReader index) throws IOException {
        Set<String> segments = new HashSet<>();
        int statements = 0;
        for (LeafReaderContext leaf : index.leaves()) {
            if (leaf.reader() instanceof SegmentReader segment && !hasGraph(segment)) {
                segments.add(segment.getSegmentName());
                statements += segment.numDocs();
            }
        }
        return new Unlinked(segments, statements, index.numDocs());
    }

    private static boolean hasGraph(SegmentReader segment) throws IOException {
        return segment.getVectorReader() instanceof PerFieldKnnVectorsFormat.FieldsReader fields
                && fields.getFieldReader(StatementFields.VECTOR) instanceof HnswGraphProvider graphs
                && graphs.getGraph(StatementFields.VECTOR).size() > 0;
    }

    /** Whether there are more than may be compared one by one. */
    boolean isMuch() {
        return statements > WriterSettings.EXACT;
    }

    /** Merges them into one segment, or all into one where they are a large share of it. */
    void link(IndexWriter writer) throws IOException {
        MergePolicy tiers = WriterSettings.tiers();
        writer.getConfig().setMergePolicy(statements >= LARGE * all ? tiers : new Joining(tiers, segments));
        writer.forceMerge(1);
        writer.getConfig().setMergePolicy(tiers);
        writer.maybeMerge();
    }

    /** Where a merge is forced, merges some segments and leaves the others alone. */
    private static final class Joining extends FilterMergePolicy {

        private final Set<String> names;

        Joining(MergePolicy otherwise, Set<String> names) {
            super(otherwise);
            this.names = names;
        }

        @Override
        public MergeSpecification findForcedMerges(
                SegmentInfos all, int most, Map<SegmentCommitInfo, Boolean> candidates, MergeContext context) {
            List<SegmentCommitInfo> joined = new ArrayList<>();
            for (SegmentCommitInfo segment : all) {
                if (names.contains(segment.info.name)) {
                    joined.add(segment);
                }
            }
            MergeSpecification merges = new MergeSpecification();
            if (joined.isEmpty()) {
                return merges;
            }
            merges.add(new OneMerge(joined));
            return merges;
        }
    }
}
