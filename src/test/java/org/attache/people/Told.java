package org.attache.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A short document, and what its cast makes of it, in words. */
record Told(List<Sentence> sentences, Cast cast) {

    /** Reads the sentences of a document; "Ana Ruiz|I agree." has a speaker. */
    static Told of(String... texts) {
        List<Sentence> sentences = new ArrayList<>();
        for (String text : texts) {
            int bar = text.indexOf('|');
            String speaker = bar < 0 ? null : text.substring(0, bar);
            sentences.add(
                    Sentence.read("s" + sentences.size(), text.substring(bar + 1), LocalDate.of(2024, 5, 1), speaker));
        }
        return new Told(sentences, Cast.read(sentences));
    }

    /** The names and roles of the people with names: "Ana Ruiz, Trade Minister". */
    List<String> people() {
        return cast.persons().stream()
                .filter(Person::known)
                .map(person -> person.name() + (person.role() == null ? "" : ", " + person.role()))
                .toList();
    }

    /** Whom the mentions of a sentence mean that begin with some words: "Ana Ruiz + Lars Dahl"; "nobody" for none. */
    String meant(int sentence, String words) {
        return cast.mentions(sentence).stream()
                .filter(mention -> said(sentence, mention).startsWith(words))
                .map(mention -> mention.persons().stream().map(Person::name).collect(Collectors.joining(" + ")))
                .findFirst()
                .map(names -> names.isEmpty() ? "nobody" : names)
                .orElse("no mention");
    }

    Person person(String name) {
        return cast.persons().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The words of a mention as the sentence has them. */
    String said(int sentence, Mention mention) {
        Sentence read = sentences.get(sentence);
        int start = read.words().get(mention.from()).start();
        int end = read.words().get(mention.until() - 1).end();
        return read.text().substring(start, end);
    }
}
