package org.attache.clause;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/** A clause while it is read. */
final class Frame {

    Link link;

    @Nullable
    Frame parent;

    Phrase.@Nullable VerbGroup verb;
    Phrase.@Nullable Nouns subject;
    Phrase.@Nullable Nominal antecedent;
    final List<Phrase.Nouns> objects = new ArrayList<>();
    final List<Adjunct> adjuncts = new ArrayList<>();
    final List<Word> adverbs = new ArrayList<>();

    @Nullable
    Word adjective;

    @Nullable
    Word opener;

    /** Whether it is what "proof", "a rumour" or the like claims. */
    boolean claim;

    boolean quoted;
    /** Whether it stands between commas, and so ends at the next one. */
    boolean inserted;

    final List<Word> unread = new ArrayList<>();

    Frame(Link link, @Nullable Frame parent) {
        this.link = link;
        this.parent = parent;
    }

    /** Whether it has a subject and still lacks its verb. */
    boolean awaitsVerb() {
        return verb == null && subject != null;
    }

    boolean isEmpty() {
        return verb == null && subject == null && adjuncts.isEmpty();
    }
}
