package org.attache.clause.entailment;

import java.util.List;
import java.util.Locale;
import org.attache.clause.entailment.reading.Event;
import org.attache.clause.entailment.reading.Graph;
import org.attache.clause.entailment.reading.Unit;
import org.attache.english.Tag;

/** Whether it is the same one who says something. */
final class Sources {

    private Sources() {}

    static boolean match(Graph sentence, int said, Event other, Nouns nouns) {
        int told = other.stance().source();
        if (told >= 0) {
            return nouns.match(said, other.graph(), told) != null;
        }
        if (!other.graph().source().isEmpty()) {
            return nouns.descriptions()
                            .describes(
                                    nouns.descriptions().below(said),
                                    other.graph().source())
                    || other.graph().source().stream()
                            .anyMatch(unit -> (unit.isPerson() || unit.isPronoun())
                                    && nouns.heads().isSaidToBe(sentence.unit(said), unit));
        }
        return isSpeaker(nouns.descriptions().below(said), other.graph().speaker())
                || (other.graph().speaker() != null && sentence.unit(said).isPronoun());
    }

    static boolean match(List<Unit> framed, Event other, Nouns nouns) {
        int told = other.stance().source();
        if (told >= 0) {
            return nouns.descriptions().describes(framed, nouns.descriptions().below(other.graph(), told));
        }
        if (!other.graph().source().isEmpty()) {
            return nouns.descriptions().describes(framed, other.graph().source());
        }
        return isSpeaker(framed, other.graph().speaker());
    }

    private static boolean isSpeaker(List<Unit> said, @org.jspecify.annotations.Nullable String speaker) {
        if (speaker == null) {
            return false;
        }
        String small = " " + speaker.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return said.stream()
                .flatMap(unit -> unit.words().stream())
                .filter(word -> word.tag().isNoun() || word.tag() == Tag.JJ)
                .allMatch(word -> small.contains(
                        " " + word.small().replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " "));
    }
}
