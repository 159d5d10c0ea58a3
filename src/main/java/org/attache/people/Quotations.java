package org.attache.people;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.people.Mention.Manner;
import org.attache.people.phrases.WordClasses;
import org.jspecify.annotations.Nullable;

/** Gives "I" within quotation marks to the one whom the sentence names as the speaker. */
final class Quotations {

    private Quotations() {}

    /** The mentions, with whoever says the quotation for each "I", "my" and "me" without a person. */
    static List<Mention> withSpeaker(List<Mention> mentions, WordClasses words) {
        boolean open = mentions.stream().anyMatch(mention -> isSpeaker(mention, words));
        Mention sayer = open ? sayer(mentions, words) : null;
        if (sayer == null) {
            return mentions;
        }
        List<Mention> resolved = new ArrayList<>();
        for (Mention mention : mentions) {
            resolved.add(
                    isSpeaker(mention, words)
                            ? new Mention(
                                    mention.from(),
                                    mention.until(),
                                    mention.head(),
                                    mention.manner(),
                                    sayer.persons(),
                                    mention.group())
                            : mention);
        }
        return resolved;
    }

    private static boolean isSpeaker(Mention mention, WordClasses words) {
        Antecedents.Pronoun pronoun = Antecedents.Pronoun.of(words.small(mention.head()));
        boolean first = pronoun == Antecedents.Pronoun.SPEAKER || pronoun == Antecedents.Pronoun.SPEAKERS;
        return first && mention.manner() == Manner.PRONOUN && mention.persons().isEmpty();
    }

    private static @Nullable Mention sayer(List<Mention> mentions, WordClasses words) {
        boolean[] quoted = quoted(words);
        for (Mention mention : mentions) {
            boolean says = says(words, mention.until()) || says(words, mention.from() - 1);
            if (says && !quoted[mention.head()] && mention.persons().size() == 1) {
                return mention;
            }
        }
        return null;
    }

    private static boolean says(WordClasses words, int i) {
        Tag tag = words.tag(i);
        return tag.isVerb() && Lexicon.verb(words.at(i).lemma()) == Verb.SAY;
    }

    private static boolean[] quoted(WordClasses words) {
        boolean[] quoted = new boolean[words.size()];
        boolean open = false;
        for (int i = 0; i < quoted.length; i++) {
            open ^= words.isQuote(i);
            quoted[i] = open;
        }
        return quoted;
    }
}
