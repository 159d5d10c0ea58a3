package org.attache.knowledge;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.attache.dates.published.PublicationDay;
import org.attache.knowledge.folder.ContentHash;
import org.attache.source.Body;
import org.attache.source.Certainty;
import org.attache.source.Document;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Trust;
import org.jspecify.annotations.Nullable;

/**
 * A text that lies in no folder and is only looked at once.
 *
 * @param id what its sender calls it
 * @param published the day it appeared; null where the sender does not say
 */
public record LooseText(@Nullable String id, @Nullable LocalDate published, String text) {

    /**
     * The text as a document; its publication day is worked out from its words where the sender does not say it.
     *
     * @param latest a day that is worked out cannot be later than this
     */
    public Document document(LocalDate latest) {
        String name = id == null ? "text" : id;
        Provenance provenance = new Provenance(
                name,
                null,
                null,
                published,
                published == null ? Certainty.UNKNOWN : Certainty.STATED,
                null,
                "en",
                Trust.OTHER,
                ZoneOffset.UTC);
        Provenance dated = published == null
                ? PublicationDay.infer(text, latest)
                        .map(provenance::withInferred)
                        .orElse(provenance)
                : provenance;
        return new Document(new Origin(name, dated), ContentHash.of(text), new Body.Prose(text));
    }
}
