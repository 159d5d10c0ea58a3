package org.attache.people;

import java.util.ArrayList;
import java.util.List;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;
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

    private List<Person> listed = List.of();
    private int listEnd = -1;

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
                    if (now && phrase.trust() != Trust.POSSIBLE && (whole || !roster.knows(phrase, name))) {
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
        listEnd = -1;
        for (int i = 0; i < words.size(); i++) {
            PersonPhrase phrase = next < sentence.phrases().size() ? sentence.phrases().get(next) : null;
            Antecedents.Pronoun pronoun = pronoun(words, i);
            if (pronoun != null) {
                Person ahead = mentions.isEmpty() && phrase != null ? ahead(phrase, words, i) : null;
                if (ahead != null) {
                    discourse.mention(ahead, true);
                }
                Person beside = beside(mentions, words, i);
                add(mentions, words, pronoun(pronoun, words, i, speaker, beside));
            }
            if (phrase != null && phrase.from() == i) {
                next++;
                Mention mention = mention(phrase, words);
                if (mention != null) {
                    add(mentions, words, mention);
                }
            }
        }
        return speaker == null ? Quotations.withSpeaker(mentions, words) : mentions;
    }

    private static Antecedents.@Nullable Pronoun pronoun(WordClasses words, int i) {
        boolean tagged = words.tag(i) == Tag.PRP || words.tag(i) == Tag.PRPS;
        return tagged && !words.isHonorific(i) && words.place(i) == null
                ? Antecedents.Pronoun.of(words.small(i))
                : null;
    }

    /** Of "Ana Ruiz and her deputy" the one right before the pronoun; null where nobody stands there. */
    private static @Nullable Person beside(List<Mention> mentions, WordClasses words, int i) {
        int link = words.tag(i - 1) == Tag.CC ? i - 1 : i;
        int end = words.is(link - 1, ",") ? link - 1 : link;
        Mention last = mentions.isEmpty() ? null : mentions.getLast();
        boolean joined = link < i && last != null && last.until() == end && words.tag(i) == Tag.PRPS;
        return joined && last.persons().size() == 1 ? last.persons().getFirst() : null;
    }

    /** Whom "his" means in "During his stay, Crown Prince Alois will see": the subject that follows; else null. */
    private @Nullable Person ahead(PersonPhrase phrase, WordClasses words, int pronoun) {
        Name name = phrase.name();
        boolean fronted = words.tag(0) == Tag.IN && words.tag(pronoun) == Tag.PRPS && phrase.from() > pronoun;
        boolean subject = Subjects.isSubject(words, phrase.from(), phrase.until());
        List<Person> bearers = fronted && subject && name != null ? roster.bearers(name.words()) : List.of();
        Gender gender = Gender.of(words.small(pronoun));
        Person person = bearers.size() == 1 ? bearers.getFirst() : null;
        if (person == null || !person.gender().agreesWith(gender)) {
            return null;
        }
        Person before = discourse.salient(other -> discourse.isNear(other) && other.gender() == gender);
        return before == null || before == person ? person : null;
    }

    private Mention pronoun(
            Antecedents.Pronoun pronoun,
            WordClasses words,
            int i,
            @Nullable Person speaker,
            @Nullable Person beside) {
        boolean own = pronoun == Antecedents.Pronoun.ONE
                && beside != null
                && beside.gender().agreesWith(Gender.of(words.small(i)));
        if (own) {
            beside.learnGender(Gender.of(words.small(i)));
        }
        List<Person> persons = own ? List.of(beside) : antecedents.of(pronoun, words.at(i), speaker);
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
        } else if (mention.manner() != Manner.PRONOUN) {
            joinList(mentions, words, mention);
        }
        mentions.add(mention);
    }

    /** "Ana Ruiz, Lars Dahl and his wife": those of a list are a group. */
    private void joinList(List<Mention> mentions, WordClasses words, Mention mention) {
        for (int i = mentions.size() - 1; i >= 0 && i >= mentions.size() - 2; i--) {
            Mention before = mentions.get(i);
            if (before.manner() != Manner.PRONOUN && isJoined(before, mention, words)) {
                listed = listEnd == before.until() ? new ArrayList<>(listed) : new ArrayList<>(before.persons());
                mention.persons().stream().filter(person -> !listed.contains(person)).forEach(listed::add);
                listEnd = mention.until();
                discourse.mentionGroup(listed);
            }
        }
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
        if (office == null || words.is(phrase.from() - 1, "as")) {
            return null;
        }
        boolean predicate = !phrase.group() && isPredicate(phrase, words);
        Person holder = predicate ? discourse.subjectHere(phrase.gender()) : null;
        if (predicate && holder == null && !phrase.definite()) {
            return null;
        }
        if (holder != null) {
            roster.learn(holder, phrase, id);
            return new Mention(
                    phrase.from(), phrase.until(), phrase.head(), Manner.DESCRIPTION, List.of(holder), false);
        }
        boolean general = office.kind() != Noun.OFFICE;
        Manner manner = general ? Manner.DESCRIPTION : Manner.OFFICE;
        if (phrase.group()) {
            List<Person> persons = phrase.definite() ? members(phrase, office, words) : List.of();
            return new Mention(phrase.from(), phrase.until(), phrase.head(), manner, persons, true);
        }
        List<Person> persons = descriptions.of(phrase, office, isOwned(phrase, words), words.slice(phrase.from(), phrase.until()), id);
        return new Mention(
                phrase.from(),
                phrase.until(),
                phrase.head(),
                manner,
                persons.size() == 1 ? persons : List.of(),
                false);
    }

    /** "Ana Ruiz is the mayor of Lugo": the subject holds the office. */
    private static boolean isPredicate(PersonPhrase phrase, WordClasses words) {
        int verb = phrase.from() - 1;
        while (words.tag(verb) == Tag.RB) {
            verb--;
        }
        boolean appointed = words.tag(verb) == Tag.VBN && Lexicon.verb(words.at(verb).lemma()) == Verb.NAME;
        return words.tag(verb).isVerb()
                && (appointed
                        || words.at(verb).lemma().equals("be")
                        || words.at(verb).lemma().equals("become"));
    }

    private static boolean isOwned(PersonPhrase phrase, WordClasses words) {
        return words.tag(phrase.from()) == Tag.PRPS
                || (words.tag(phrase.from() - 1) == Tag.POS && words.place(phrase.from() - 2) == null);
    }

    /** "The two ministers", "the couple", "Their Majesties" mean the last group; a delegation is its own. */
    private List<Person> members(PersonPhrase phrase, Office office, WordClasses words) {
        boolean own = office.kind() == Noun.GROUP && !Lexicon.isTitle(office.noun(), "set");
        List<Person> group = discourse.group();
        boolean counted = true;
        for (int i = phrase.from(); i < phrase.head(); i++) {
            counted &= !words.is(i, "two") || group.size() == 2;
            counted &= !words.is(i, "three") || group.size() == 3;
        }
        return own || !counted ? List.of() : group;
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
            learnEqual(person, phrase);
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

    /** A minister's counterpart is a minister too. */
    private void learnEqual(Person person, PersonPhrase phrase) {
        boolean equal = phrase.office() != null && Lexicon.isTitle(phrase.office().noun(), "equal");
        Person other = equal ? discourse.salient(near -> near != person && discourse.isNear(near)) : null;
        if (other != null) {
            roster.learnSameOffice(person, other);
        }
    }

    private static boolean isPlace(PersonPhrase phrase, WordClasses words) {
        PlaceSpan place = words.place(phrase.from());
        String before = words.small(phrase.from() - 1);
        boolean placed = Lexicon.isPreposition(before, "to")
                || Lexicon.isPreposition(before, "at")
                || Lexicon.isPreposition(before, "from");
        return place != null && (place.certain() || placed);
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
