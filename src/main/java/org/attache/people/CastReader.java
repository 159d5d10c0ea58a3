package org.attache.people;

import java.util.ArrayList;
import java.util.List;
import org.attache.people.Mention.Manner;
import org.attache.people.phrases.Name;
import org.attache.people.phrases.PersonPhrase;
import org.attache.people.phrases.PersonPhrase.Trust;
import org.attache.people.phrases.Subjects;
import org.attache.people.phrases.WordClasses;
import org.jspecify.annotations.Nullable;

/** Reads a document twice: first its names, then whom each phrase and pronoun means. */
final class CastReader {

    private final List<ReadSentence> sentences;
    private final Roster roster = new Roster();
    private final Discourse discourse = new Discourse();
    private final Pronouns pronouns = new Pronouns(roster, discourse);
    private final NameResolver names = new NameResolver(roster, discourse);
    private final Descriptions descriptions = new Descriptions(roster, discourse);

    CastReader(List<Sentence> sentences) {
        this.sentences = sentences.stream().map(ReadSentence::of).toList();
    }

    Cast read() {
        nameAll(true);
        nameAll(false);
        @Nullable Person[] speakers = Speakers.of(sentences, roster);
        List<List<Mention>> mentions = new ArrayList<>();
        for (int i = 0; i < speakers.length; i++) {
            discourse.next();
            mentions.add(mentions(sentences.get(i), speakers[i]));
        }
        return new Cast(
                mentions,
                roster.people().stream().filter(person -> !person.isBody()).toList());
    }

    /** Whole names come first, so that a surname before them finds its bearer. */
    private void nameAll(boolean whole) {
        for (ReadSentence sentence : sentences) {
            for (PersonPhrase phrase : sentence.phrases()) {
                Name name = phrase.name();
                boolean now = name != null
                        && whole == name.words().size() > 1
                        && phrase.trust() != Trust.POSSIBLE
                        && (whole || !roster.knows(phrase, name));
                if (now && name != null) {
                    roster.name(phrase, name, sentence.id());
                }
            }
        }
    }

    private List<Mention> mentions(ReadSentence sentence, @Nullable Person speaker) {
        WordClasses words = sentence.words();
        List<Mention> mentions = new ArrayList<>();
        Enumeration listed = new Enumeration(words, discourse);
        if (speaker != null && !isReporter(speaker, sentence)) {
            discourse.hear(speaker);
        }
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            PersonPhrase phrase =
                    next < sentence.phrases().size() ? sentence.phrases().get(next) : null;
            Mention pronoun = pronouns.at(words, i, mentions, phrase, speaker);
            if (pronoun != null) {
                add(mentions, listed, words, pronoun);
            }
            if (phrase != null && phrase.from() == i) {
                next++;
                Name name = phrase.name();
                Mention mention = name == null
                        ? descriptions.mention(phrase, words, mentions)
                        : names.mention(phrase, name, words);
                if (mention != null) {
                    identify(mentions, mention, words);
                    add(mentions, listed, words, mention);
                }
            }
        }
        return speaker == null ? Quotations.withSpeaker(mentions, words) : mentions;
    }

    /** "Ana Ruiz said that she will come": who is told to say it may well speak of themselves as "she". */
    private boolean isReporter(Person speaker, ReadSentence sentence) {
        return sentence.phrases().stream().anyMatch(phrase -> {
            Name name = phrase.name();
            return name != null
                    && !sentence.words().is(phrase.until(), ":")
                    && roster.bearers(name.words()).contains(speaker);
        });
    }

    /** "This year's speaker is Ana Ruiz": whoever was known by what they are is the one who is named. */
    private void identify(List<Mention> mentions, Mention name, WordClasses words) {
        Mention before = mentions.isEmpty() ? null : mentions.getLast();
        boolean possible = before != null
                && name.manner() == Manner.NAME
                && before.manner() == Manner.OFFICE
                && before.persons().size() == 1
                && !before.persons().getFirst().known()
                && name.persons().size() == 1
                && before.until() == name.from() - 1
                && words.at(before.until()).lemma().equals("be");
        if (possible && before != null) {
            Person unnamed = before.persons().getFirst();
            Person named = name.persons().getFirst();
            roster.learnSameOffice(named, unnamed);
            discourse.identify(unnamed, named);
        }
    }

    private void add(List<Mention> mentions, Enumeration listed, WordClasses words, Mention mention) {
        boolean subject = Subjects.isSubject(words, mention.from(), mention.until());
        boolean label = mention.from() == 0 && words.is(mention.until(), ":");
        for (Person person : mention.persons()) {
            if (label && !person.known()) {
                discourse.hear(person);
            } else {
                discourse.mention(person, subject);
            }
        }
        if (mention.manner() != Manner.PRONOUN) {
            listed.add(mention);
        }
        mentions.add(mention);
    }
}
