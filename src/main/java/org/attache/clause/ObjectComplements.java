package org.attache.clause;

import org.attache.clause.Phrase.Form;
import org.attache.english.Verb;

/**
 * Participles behind the object of a verb that wants or demands something: "critics want the visit moved". What is
 * wanted has not happened.
 */
final class ObjectComplements {

    private ObjectComplements() {}

    /** Whether a past form behind the object of this clause is a participle, whatever the tagger says. */
    static boolean takes(Frame frame) {
        return frame.verb != null && !frame.objects.isEmpty() && wants(VerbGroups.sense(frame.verb));
    }

    /** Whether a clause says what becomes of the object above; "want a visit planned for May" says which one. */
    static boolean isOne(Clause clause, Clause above) {
        boolean plans = clause.sense() == Verb.PLAN || clause.sense() == Verb.EXPECT;
        boolean participle = clause.verb() != null && clause.verb().form() == Form.PARTICIPLE;
        return participle && !plans && !above.objects().isEmpty() && wants(above.sense());
    }

    private static boolean wants(Verb sense) {
        return sense == Verb.HOPE || sense == Verb.ASK;
    }
}
