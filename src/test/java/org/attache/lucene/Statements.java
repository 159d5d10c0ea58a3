package org.attache.lucene;

import java.time.LocalDate;
import java.time.ZoneId;
import org.attache.evidence.Surroundings;
import org.attache.evidence.Vector;
import org.attache.knowledge.SearchIndex.Entry;
import org.attache.source.Certainty;
import org.attache.source.Origin;
import org.attache.source.Provenance;
import org.attache.source.Quote;
import org.attache.source.Statement;
import org.attache.source.Trust;

/** Statements with vectors in a plane, where the likeness of two is seen from their angles. */
final class Statements {

    static final int DIMENSIONS = 2;

    private Statements() {}

    static Vector towards(double degrees) {
        double radians = Math.toRadians(degrees);
        return Vector.of((float) Math.cos(radians), (float) Math.sin(radians));
    }

    static Entry entry(String path, int ordinal, String words, double degrees) {
        Statement statement = new Statement(
                path + "#" + ordinal,
                origin(path),
                ordinal,
                ordinal / 3,
                new Quote(7, 7 + words.length(), words),
                null);
        return new Entry(statement, Surroundings.NONE, towards(degrees));
    }

    static Origin origin(String path) {
        return new Origin(
                path,
                new Provenance(
                        "Title of " + path,
                        null,
                        "Zoë Ångström",
                        LocalDate.of(2023, 12, 3),
                        Certainty.INFERRED,
                        null,
                        "en",
                        Trust.PRESS,
                        ZoneId.of("Asia/Karachi")));
    }
}
