package org.attache.people;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.people.Mention.Manner;
import org.attache.people.PersonPhrase.Trust;
import org.jspecify.annotations.Nullable;

/** Reads a document twice: first its names, then whom each phrase and pronoun means. */
final class CastReader {

    private final List<Sentence> sentences;
    private final Roster roster = new Roster();
    private final Discourse discourse = new Discourse();
    private final Antecedents antecedents = new Antecedents(discourse);
    private final Descriptions descriptions = new Descriptions(roster, discourse);

    CastReader(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    Cast read() {
        List<Speakers.PassOne> read = new ArrayList<>();
        for (Sentence sentence : sentences) {
            WordClasses words = new WordClasses(sentence);
            read.add(new Speakers.PassOne(words, PhraseReader.phrases(words)));
        }
        nameAll(read);
        @Nullable Person[] speakers = Speakers.of(sentences, read, roster);
        List<List<Mention>> mentions = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            discourse.next();
            mentions.add(mentions(read.get(i), speakers[i]));
        }
        return new Cast(mentions, List.copyOf(roster.people()));
    }

    /** Whole names come first, so that a surname before them finds its bearer. */
    private void nameAll(List<Speakers.PassOne> read) {
        for (boolean whole : new boolean[] {true, false}) {
            for (Speakers.PassOne sentence : read) {
                String id = sentence.words().sentence().id();
                for (PersonPhrase phrase : sentence.phrases()) {
                    Name name = phrase.name();
                    boolean now = name != null && whole == name.words().size() > 1;
                    if (now && phrase.trust() != Trust.POSSIBLE && (whole || roster.bearers(name.words()).isEmpty())) {
                        roster.name(phrase, name, id);
                    }
                }
            }
        }
    }

    private List<Mention> mentions(Speakers.PassOne sentence, @Nullable Person speaker) {
        List<Mention> mentions = new ArrayList<>();
        WordClasses words = sentence.words();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            PersonPhrase phrase = next < sentence.phrases().size() ? sentence.phrases().get(next) : null;
            Antecedents.Pronoun pronoun = pronoun(words, i);
            if (pronoun != null) {
                add(mentions, words, pronoun(pronoun, words, i, speaker));
            }
            if (phrase != null && phrase.from() == i) {
                next++;
                Mention mention = mention(phrase, words);
                if (mention != null) {
                    add(mentions, words, mention);
                }
            }
        }
        return mentions;
    }

    private static Antecedents.@Nullable Pronoun pronoun(WordClasses words, int i) {
        boolean tagged = words.tag(i) == Tag.PRP || words.tag(i) == Tag.PRPS;
        return tagged && !words.isHonorific(i) && words.place(i) == null
                ? Antecedents.Pronoun.of(words.small(i))
                : null;
    }

    private Mention pronoun(Antecedents.Pronoun pronoun, WordClasses words, int i, @Nullable Person speaker) {
        List<Person> persons = antecedents.of(pronoun, words.small(i), speaker);
        boolean group = pronoun == Antecedents.Pronoun.MANY || pronoun == Antecedents.Pronoun.SPEAKERS;
        return new Mention(i, i + 1, i, Manner.PRONOUN, persons, group);
    }

    private void add(List<Mention> mentions, WordClasses words, Mention mention) {
        boolean subject = Subjects.isSubject(words, mention.from(), mention.until());
        for (Person person : mention.persons()) {
            discourse.mention(person, subject);
        }
        if (mention.group() && mention.manner() != Manner.PRONOUN) {
            discourse.mentionGroup(mention.persons());
        } else if (!mentions.isEmpty() && isJoined(mentions.getLast(), mention, words)) {
            List<Person> both = new ArrayList<>(mentions.getLast().persons());
            boolean list = discourse.group().containsAll(both) && mentions.size() > 1;
            List<Person> all = list ? new ArrayList<>(discourse.group()) : both;
            mention.persons().stream().filter(person -> !all.contains(person)).forEach(all::add);
            discourse.mentionGroup(all);
        }
        mentions.add(mention);
    }

    private static boolean isJoined(Mention before, Mention after, WordClasses words) {
        int at = before.until();
        at += words.is(at, ",") ? 1 : 0;
        at += words.tag(at) == Tag.CC ? 1 : 0;
        return at > before.until() && at == after.from();
    }

    private @Nullable Mention mention(PersonPhrase phrase, WordClasses words) {
        Name name = phrase.name();
        String id = words.sentence().id();
        if (name != null) {
            return named(phrase, name, id, words);
        }
        Office office = phrase.office();
        if (office == null) {
            return null;
        }
        boolean general = office.kind() != org.attache.english.Noun.OFFICE;
        Manner manner = general ? Manner.DESCRIPTION : Manner.OFFICE;
        if (phrase.group()) {
            List<Person> persons = phrase.definite() ? discourse.group() : List.of();
            return new Mention(phrase.from(), phrase.until(), phrase.head(), manner, persons, true);
        }
        List<Person> persons = descriptions.of(phrase, office, words.slice(phrase.from(), phrase.until()), id);
        return new Mention(
                phrase.from(),
                phrase.until(),
                phrase.head(),
                manner,
                persons.size() == 1 ? persons : List.of(),
                false);
    }

    private @Nullable Mention named(PersonPhrase phrase, Name name, String statement, WordClasses words) {
        List<Person> bearers = roster.bearers(name.words()).stream()
                .filter(person -> person.gender().agreesWith(phrase.gender()))
                .toList();
        if (bearers.isEmpty() || (phrase.trust() == Trust.POSSIBLE && isPlace(phrase, words))) {
            return null;
        }
        Person person = bearers.size() == 1 ? bearers.getFirst() : chosen(bearers, phrase);
        if (person != null) {
            roster.learn(person, phrase, statement);
        }
        boolean whole = name.words().size() > 1
                || person == null
                || person.nameWords().size() == 1;
        return new Mention(
                phrase.from(),
                phrase.until(),
                phrase.head(),
                whole && person != null ? Manner.NAME : Manner.SURNAME,
                person == null ? List.of() : List.of(person),
                false);
    }

    private static boolean isPlace(PersonPhrase phrase, WordClasses words) {
        PlaceSpan place = words.place(phrase.from());
        return place != null && place.certain() && !Lexicon.isPreposition(words.small(phrase.from() - 1), "with");
    }

    /** Of two with one surname the one whose office is said, else the one spoken of last. */
    private @Nullable Person chosen(List<Person> bearers, PersonPhrase phrase) {
        Office office = phrase.office();
        List<Person> holding = office == null
                ? List.of()
                : bearers.stream()
                        .filter(person -> person.holds(office.words()))
                        .toList();
        List<Person> candidates = holding.isEmpty() ? bearers : holding;
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        int last = candidates.stream().mapToInt(discourse::last).max().orElse(-1);
        List<Person> latest = candidates.stream()
                .filter(person -> discourse.last(person) == last)
                .toList();
        return last >= 0 && latest.size() == 1 ? latest.getFirst() : null;
    }
}
