package org.attache.clause;

import java.util.List;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/**
 * What one verb of a sentence says. Immutable once the sentence is read.
 *
 * <p>Subjects and objects are those of meaning: of a passive, whom it is done to is the object, and who does it, where
 * that is said, the subject.
 */
public final class Clause {

    private final Link link;
    private final @Nullable Clause parent;
    private final Phrase.@Nullable VerbGroup verb;
    private final Phrase.@Nullable Nouns subject;
    private final Phrase.@Nullable Nominal antecedent;
    private final List<Phrase.Nouns> objects;
    private final List<Adjunct> adjuncts;
    private final List<Word> adverbs;
    private final @Nullable Word adjective;
    private final @Nullable Word opener;
    private final boolean claim;
    private final boolean quoted;
    private final List<Word> unread;

    Clause(Frame frame, @Nullable Clause parent) {
        this.link = frame.link;
        this.parent = parent;
        this.verb = frame.verb;
        this.subject = frame.subject;
        this.antecedent = frame.antecedent;
        this.objects = List.copyOf(frame.objects);
        this.adjuncts = List.copyOf(frame.adjuncts);
        this.adverbs = List.copyOf(frame.adverbs);
        this.adjective = frame.adjective;
        this.opener = frame.opener;
        this.claim = frame.claim;
        this.quoted = frame.quoted;
        this.unread = List.copyOf(frame.unread);
    }

    public Link link() {
        return link;
    }

    /** The clause it depends on; null for a main clause. */
    public @Nullable Clause parent() {
        return parent;
    }

    /** Its verb; null for a piece of text without one. */
    public Phrase.@Nullable VerbGroup verb() {
        return verb;
    }

    /** The class of its verb. */
    public Verb sense() {
        return verb == null ? Verb.OTHER : VerbGroups.sense(verb);
    }

    /** What stands before its verb as the subject, or is shared with the clause it is joined to. */
    public Phrase.@Nullable Nouns subject() {
        return subject;
    }

    /** The noun that a relative clause says more of. */
    public Phrase.@Nullable Nominal antecedent() {
        return antecedent;
    }

    /** What follows its verb without a preposition. */
    public List<Phrase.Nouns> objects() {
        return objects;
    }

    public List<Adjunct> adjuncts() {
        return adjuncts;
    }

    public List<Word> adverbs() {
        return adverbs;
    }

    /** "Due" of "is due in": what "be" says of the subject. */
    public @Nullable Word adjective() {
        return adjective;
    }

    /** The word that opens it: "who", "if", "while". */
    public @Nullable Word opener() {
        return opener;
    }

    /** Whether it is what somebody only claims: "proof that", "rumours that". */
    public boolean claim() {
        return claim;
    }

    /** Whether it stands between quotation marks. */
    public boolean quoted() {
        return quoted;
    }

    /** Words that no rule made use of. */
    public List<Word> unread() {
        return unread;
    }
}
