package org.attache.clause.entailment.reading.mending;

import java.util.ArrayList;
import java.util.List;
import org.attache.clause.entailment.reading.Unit;
import org.attache.clause.entailment.reading.framing.Frame;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Tree;
import org.attache.english.Verb;

/** Mends what the parser gets wrong where the word classes leave no choice. */
public final class Repair {

    private Repair() {}

    /** Mends a tree over the units of a sentence. */
    public static Tree of(Tree tree, List<Unit> units) {
        List<Integer> heads = new ArrayList<>(tree.heads());
        List<String> relations = new ArrayList<>(tree.relations());
        for (int i = 0; i < heads.size(); i++) {
            int head = heads.get(i);
            boolean toBe = relations.get(i).equals("cop")
                    && head > i
                    && units.get(head).tag() == Tag.VB;
            if (toBe) {
                relations.set(i, "aux");
            }
            boolean content = units.get(i).head().small().equals("that")
                    && relations.get(i).equals("mark")
                    && head >= 0
                    && heads.get(head) >= 0
                    && units.get(heads.get(head)).tag().isVerb()
                    && !relations.get(head).equals("conj");
            if (content) {
                relations.set(head, "ccomp");
            }
            boolean gerund = i == 0
                    && units.get(i).tag() == Tag.VBG
                    && relations.get(i).equals("advcl")
                    && head > 0
                    && units.subList(0, head).stream().noneMatch(Frame::isComma)
                    && Lexicon.verb(units.get(head).lemma()) == Verb.PERMIT;
            if (gerund) {
                relations.set(i, "csubj:pass");
            }
            int hearer = i - 1;
            boolean told = units.get(i).head().small().equals("that")
                    && head > i
                    && hearer > 0
                    && heads.get(head) == hearer
                    && (relations.get(hearer).equals("obj")
                            || relations.get(hearer).equals("iobj"))
                    && Lexicon.verb(units.get(heads.get(hearer)).lemma()) == Verb.SAY;
            if (told) {
                relations.set(head, "ccomp");
                heads.set(head, heads.get(hearer));
                relations.set(i, "mark");
            }
            if (relations.get(i).equals("cop") && head >= 0 && head < i) {
                Auxiliaries.predicate(i, head, units, heads, relations);
            }
            boolean infinitive = relations.get(i).equals("xcomp")
                    && head >= 0
                    && units.get(head).lemma().equals("be")
                    && units.get(i).tag() == Tag.VB;
            if (infinitive) {
                Auxiliaries.promote(i, head, heads, relations);
            }
        }
        for (int i = 0; i < heads.size(); i++) {
            int head = heads.get(i);
            boolean subjectOfAuxiliary = head >= 0
                    && relations.get(i).startsWith("nsubj")
                    && relations.get(head).startsWith("aux");
            if (subjectOfAuxiliary) {
                heads.set(i, heads.get(head));
            }
            boolean part = i + 1 < heads.size()
                    && units.get(i).number() != null
                    && units.get(i + 1).head().small().equals("of");
            if (part) {
                Subjects.whole(i, heads, relations);
            }
        }
        for (int i = 0; i < heads.size(); i++) {
            Auxiliaries.auxiliary(i, units, heads, relations);
            Modifiers.owner(i, units, heads, relations);
            Modifiers.present(i, units, heads, relations);
            Modifiers.shared(i, units, heads, relations);
        }
        for (int i = 1; i < heads.size(); i++) {
            Modifiers.participle(i, units, heads, relations);
            Subclauses.because(i, units, heads, relations);
            Subclauses.content(i, units, heads, relations);
            Auxiliaries.stranded(i, units, heads, relations);
        }
        for (int i = 0; i < heads.size(); i++) {
            Subjects.ofSubject(i, units, heads, relations);
            Subjects.fronted(i, units, heads, relations);
            Subjects.counted(i, units, heads, relations);
            Subjects.behind(i, units, heads, relations);
        }
        for (int i = 0; i < heads.size(); i++) {
            Subjects.subject(i, units, heads, relations);
        }
        for (int i = 0; i < heads.size(); i++) {
            Subjects.ofSubject(i, units, heads, relations);
        }
        Subjects.agent(units, heads, relations);
        Subjects.root(units, heads, relations);
        for (int i = 0; i < heads.size(); i++) {
            Subclauses.due(i, units, heads, relations);
            Subclauses.concession(i, units, heads, relations);
            Subclauses.condition(i, units, heads, relations);
        }
        for (int i = 1; i < heads.size(); i++) {
            if (units.get(i).tag() == Tag.WP || units.get(i).tag() == Tag.WDT) {
                Subclauses.relative(i, units, heads, relations);
            }
        }
        return new Tree(tree.words(), heads, relations);
    }
}
