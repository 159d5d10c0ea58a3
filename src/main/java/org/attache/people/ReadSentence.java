package org.attache.people;

import java.util.List;
import org.attache.people.phrases.PersonPhrase;
import org.attache.people.phrases.PhraseReader;
import org.attache.people.phrases.WordClasses;

/** A sentence with the phrases that speak of people, before it is known whom they mean. */
record ReadSentence(WordClasses words, List<PersonPhrase> phrases) {

    static ReadSentence of(Sentence sentence) {
        WordClasses words = new WordClasses(sentence);
        return new ReadSentence(words, PhraseReader.phrases(words));
    }

    String id() {
        return words.sentence().id();
    }
}
