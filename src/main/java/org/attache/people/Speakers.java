package org.attache.people;

import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.people.phrases.Name;
import org.attache.people.phrases.PersonPhrase;
import org.attache.people.phrases.WordClasses;
import org.jspecify.annotations.Nullable;

/** Tells who says each sentence of a document: as it is given, by a label, a heading or a signature. */
final class Speakers {

    /** "From the diary of Gwen Tolliver": a heading is no longer. */
    private static final int LINE = 10;

    private Speakers() {}

    /** The speaker of each sentence; null where none is told. */
    static @Nullable Person[] of(List<ReadSentence> sentences, Roster roster) {
        @Nullable Person[] speakers = new Person[sentences.size()];
        Person current = null;
        for (int i = 0; i < speakers.length; i++) {
            String said = sentences.get(i).words().sentence().speaker();
            Person labelled = label(sentences.get(i), roster);
            current = labelled == null ? current : labelled;
            speakers[i] = said == null ? current : named(said, sentences.get(i).id(), roster);
        }
        Person signed = null;
        for (int i = speakers.length - 1; i >= 0; i--) {
            Person signature = signature(sentences.get(i), roster);
            signed = signature == null ? signed : signature;
            speakers[i] = speakers[i] == null ? signed : speakers[i];
        }
        return speakers;
    }

    private static @Nullable Person named(String speaker, String statement, Roster roster) {
        for (PersonPhrase phrase :
                ReadSentence.of(Sentence.read(statement, speaker, null, null)).phrases()) {
            Name name = phrase.name();
            if (name != null) {
                List<Person> bearers = roster.bearers(name.words());
                boolean somebody = name.words().size() > 1 || phrase.trust() == PersonPhrase.Trust.TITLED;
                return bearers.size() == 1
                        ? bearers.getFirst()
                        : somebody ? roster.name(phrase, name, statement) : null;
            }
        }
        return null;
    }

    /** "Grace Aldham: Good morning", "NOTICE FROM THE MINISTER FOR TRADE, HAROLD PENDLE". */
    private static @Nullable Person label(ReadSentence read, Roster roster) {
        WordClasses words = read.words();
        for (PersonPhrase phrase : read.phrases()) {
            boolean label = phrase.from() == 0 && words.is(phrase.until(), ":");
            boolean heading = phrase.until() >= words.size()
                    && (words.is(phrase.from() - 1, "from") || words.is(phrase.from() - 1, "by"))
                    && words.tag(words.size() - 1) != Tag.STOP;
            boolean we = phrase.group() && words.is(phrase.from() - 1, ",") && words.is(phrase.from() - 2, "we");
            boolean diary = words.is(phrase.from() - 1, "of")
                    && words.noun(phrase.from() - 2) == Noun.PLAN
                    && phrase.until() >= words.size() - 1
                    && words.size() < LINE;
            if (label || heading || diary || we) {
                return bearer(phrase, roster);
            }
        }
        return null;
    }

    /** "— FM Greta Solheim". */
    private static @Nullable Person signature(ReadSentence read, Roster roster) {
        WordClasses words = read.words();
        for (PersonPhrase phrase : read.phrases()) {
            boolean dash = words.is(phrase.from() - 1, "—") || words.is(phrase.from() - 1, "–");
            boolean alone = phrase.from() == 0 && phrase.name() != null && words.tag(words.size() - 1) != Tag.STOP;
            if ((dash || alone) && phrase.until() >= words.size()) {
                return bearer(phrase, roster);
            }
            if (isClosing(phrase, words) && phrase.name() != null) {
                Person known = bearer(phrase, roster);
                return known == null
                        ? roster.name(phrase, phrase.name(), words.sentence().id())
                        : known;
            }
        }
        return null;
    }

    /** "With kind regards, Ana Ruiz": a line without a verb that ends with a name. */
    private static boolean isClosing(PersonPhrase phrase, WordClasses words) {
        boolean ends = phrase.until() >= words.size()
                || (phrase.until() == words.size() - 1 && words.tag(phrase.until()) == Tag.STOP);
        boolean courteous = false;
        for (int i = 0; i < phrase.from(); i++) {
            courteous |= Lexicon.isCourtesy(words.small(i), "sign_off") || words.is(i, "regards");
            if (words.tag(i) == Tag.MD || words.tag(i) == Tag.VBD || words.tag(i) == Tag.VBZ) {
                return false;
            }
        }
        return ends && courteous && words.size() < LINE && words.is(phrase.from() - 1, ",");
    }

    private static @Nullable Person bearer(PersonPhrase phrase, Roster roster) {
        Name name = phrase.name();
        List<Person> bearers = name == null ? List.of() : roster.bearers(name.words());
        return bearers.size() == 1 ? bearers.getFirst() : null;
    }
}
