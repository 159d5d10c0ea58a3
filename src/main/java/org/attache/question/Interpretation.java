package org.attache.question;

import java.util.List;
import org.attache.visit.VisitQuery;

/** What a question asks for: facts of visits, words of statements, both, or nothing that can be looked up. */
public sealed interface Interpretation {

    /**
     * Facts that the ledger holds.
     *
     * @param origins countries that the visitors are said to come from; any of them, empty where none is named
     * @param office words, folded and in the singular, all of which belong to the visitor's office; empty where no
     *     office is named
     * @param document words, folded, of the title of the document that tells of the visits; empty where none is named
     * @param sites words, folded, of the house or institution that the visits are to and that the ledger does not know;
     *     a document of any of them tells of such visits; empty where none is named
     */
    record LedgerQuery(
            VisitQuery query,
            Wanted wanted,
            Pick pick,
            List<String> origins,
            List<String> office,
            List<String> document,
            List<String> sites)
            implements Interpretation {
        public LedgerQuery {
            sites = List.copyOf(sites);
            document = List.copyOf(document);
            office = List.copyOf(office);
            origins = List.copyOf(origins);
        }

        /** Facts that any document may tell. */
        public LedgerQuery(VisitQuery query, Wanted wanted, Pick pick, List<String> origins, List<String> office) {
            this(query, wanted, pick, origins, office, List.of(), List.of());
        }

        /** Whether it asks for whoever is there on some days, and describes them no further. */
        public boolean isOfAnyoneThen() {
            return wanted == Wanted.WHO
                    && query.during() != null
                    && query.visitors().isEmpty()
                    && pick instanceof Pick.All;
        }

        /** The same without regard to days. */
        public LedgerQuery atAnyTime() {
            VisitQuery anyTime =
                    new VisitQuery(query.visitors(), query.countries(), query.places(), null, query.limit());
            return new LedgerQuery(anyTime, wanted, new Pick.All(), origins, office, document, sites);
        }
    }

    /** Something that a statement may say. */
    record TextSearch(Wanted wanted, Terms terms) implements Interpretation {}

    /** The ledger first; where it lacks the field, the statements. */
    record Both(LedgerQuery ledger, TextSearch text) implements Interpretation {}

    /**
     * The question can be meant in several ways.
     *
     * @param ask the question to put back, in one sentence
     * @param choices what it may mean; may be empty
     */
    record Ambiguous(String ask, List<String> choices) implements Interpretation {
        public Ambiguous {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A request that no document answers.
     *
     * @param why what to say to it
     * @param ofItself whether it asks what this program is, which that answers
     */
    record OutOfScope(String why, boolean ofItself) implements Interpretation {
        /** A request that this program does not answer. */
        public OutOfScope(String why) {
            this(why, false);
        }
    }
}
