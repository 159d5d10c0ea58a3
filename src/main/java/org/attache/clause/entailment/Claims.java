package org.attache.clause.entailment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.english.Tag;
import org.attache.english.Thesaurus;
import org.attache.english.Word;
import org.attache.english.tagging.Tagging;
import org.attache.people.Cast;
import org.attache.people.Sentence;
import org.jspecify.annotations.Nullable;

/** Says whether sentences follow from statements. Thread-safe. */
public final class Claims {

    private final Thesaurus thesaurus;

    public Claims(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /**
     * What a document says.
     *
     * @param published the day that relative dates count from; null where it is unknown
     * @param speaker who says it; null where the document does not tell
     */
    public record Premise(String words, @Nullable LocalDate published, @Nullable String speaker) {}

    /** Why a sentence does not follow from what documents say; empty where it does. */
    public Optional<String> failure(String sentence, List<Premise> cited) {
        Optional<String> altered = Quotations.altered(sentence, cited);
        if (altered.isPresent()) {
            return altered;
        }
        List<Sentence> read = new ArrayList<>();
        LocalDate day = null;
        for (Premise premise : cited) {
            day = day == null ? premise.published() : day;
            for (String part : parts(premise.words())) {
                read.add(Sentence.read("p" + read.size(), part, premise.published(), premise.speaker()));
            }
        }
        int premises = read.size();
        for (String part : parts(sentence)) {
            read.add(Sentence.read("s" + read.size(), part, day, null));
        }
        Cast cast = Cast.read(read);
        List<Graph> graphs = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            graphs.add(Graph.of(read.get(i), cast.mentions(i)));
        }
        Premises told = new Premises(graphs.subList(0, premises));
        for (Graph graph : graphs.subList(premises, graphs.size())) {
            Optional<String> failure = Entailment.failure(told, graph, thesaurus);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    /** The sentences of a text, and what semicolons part. */
    static List<String> parts(String text) {
        List<Word> words = Tagging.words(text);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean ends = word.text().equals(";")
                    || word.tag() == Tag.STOP && i + 1 < words.size() && opens(words, i + 1);
            if (ends) {
                int end = word.end();
                if (i + 1 < words.size() && words.get(i + 1).start() == end && "\"”".contains(words.get(i + 1).text())) {
                    end = words.get(i + 1).end();
                    i++;
                }
                parts.add(text.substring(from, end).strip());
                from = end;
            }
        }
        if (from < text.length() && !text.substring(from).isBlank()) {
            parts.add(text.substring(from).strip());
        }
        return parts;
    }

    private static boolean opens(List<Word> words, int next) {
        String text = words.get(next).text();
        return Character.isUpperCase(text.charAt(0)) || "\"”“".contains(text);
    }

    /** How everything is read, for people who look for a fault. */
    String reading(String sentence, List<Premise> cited) {
        StringBuilder text = new StringBuilder();
        List<Sentence> read = new ArrayList<>();
        for (Premise premise : cited) {
            for (String part : parts(premise.words())) {
                read.add(Sentence.read("p" + read.size(), part, premise.published(), premise.speaker()));
            }
        }
        for (String part : parts(sentence)) {
            read.add(Sentence.read("s" + read.size(), part, cited.getFirst().published(), null));
        }
        Cast cast = Cast.read(read);
        for (int i = 0; i < read.size(); i++) {
            Graph graph = Graph.of(read.get(i), cast.mentions(i));
            text.append("     ").append(graph).append('\n');
            cast.mentions(i).stream().forEach(m -> text.append("        ").append(m.manner()).append(' ').append(m.persons()).append(graph.sentence().words().subList(m.from(), m.until()).stream().map(Word::text).toList()));
            text.append('\n');
            Events.of(graph).stream().filter(e -> e.kind() != Event.Kind.NOUN || !e.stance().governor().equals("noun")).forEach(event -> text.append("        ").append(event).append('\n'));
        }
        return text.toString();
    }
}
