package org.attache.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.attache.english.Tag;
import org.attache.people.phrases.WordClasses;

/** Takes the people of a list for a group: "Ana Ruiz, Lars Dahl and his wife". One for each sentence. */
final class Enumeration {

    private final WordClasses words;
    private final Discourse discourse;
    private final Set<Person> listed = new LinkedHashSet<>();
    private int end = -1;

    Enumeration(WordClasses words, Discourse discourse) {
        this.words = words;
        this.discourse = discourse;
    }

    /** Takes the next mention of the sentence that is no pronoun. */
    void add(Mention mention) {
        if (mention.group()) {
            discourse.mentionGroup(mention.persons());
            end = -1;
            return;
        }
        boolean joined = end >= 0 && isJoined(mention.from());
        if (!joined) {
            listed.clear();
        }
        listed.addAll(mention.persons());
        end = mention.until();
        if (joined) {
            discourse.mentionGroup(new ArrayList<>(listed));
        }
    }

    private boolean isJoined(int from) {
        int at = end;
        at += words.is(at, ",") ? 1 : 0;
        at += words.tag(at) == Tag.CC ? 1 : 0;
        return at > end && at == from;
    }
}
