package org.attache.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.geography.NameWords;
import org.attache.question.words.Vocabulary;
import org.attache.question.words.Word;

/** Sorts the words of a question into terms that a statement must speak of. */
final class TermFinder {

    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "no", "nobody", "none", "without", "refuse", "refused");

    /** "Which of the three visitors": how many there are is known to whoever asks. */
    private static final Set<String> NUMBERS =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Set<String> THOSE = Set.of("the", "these", "those");

    private static final int TITLE = 4;

    private TermFinder() {}

    /** The terms that a statement must speak of to answer the question. */
    static Terms terms(ParsedQuestion question) {
        List<Word> words = question.words();
        Set<Integer> speaker = question.speaker();
        List<Term> terms = new ArrayList<>();
        Set<Integer> done = new TreeSet<>(question.explained());
        if (!speaker.isEmpty()) {
            terms.add(new Term(folded(speaker, words), Term.Kind.SPEAKER));
            done.addAll(speaker);
        }
        for (Mention mention : question.names()) {
            if (mention.positions().stream()
                    .noneMatch(at -> question.countries().positions().contains(at) || speaker.contains(at))) {
                terms.add(new Term(named(folded(mention.positions(), words)), Term.Kind.NAME));
            }
        }
        question.countries().all().forEach(country -> terms.add(new Term(List.of(country), Term.Kind.COUNTRY)));
        question.relations().forEach((position, relation) -> {
            terms.add(relation);
            done.add(position);
        });
        Set<Integer> content = new TreeSet<>();
        question.offices().stream()
                .filter(office -> !office.bearer())
                .forEach(office -> content.addAll(office.positions()));
        Set<Integer> heads = AskedNoun.positions(question);
        boolean negated = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            // "Wasn't she to come?" denies nothing: it expects a yes.
            negated |= isNegation(word.folded()) && !(i == 0 && word.text().contains("'"));
            if (!done.contains(i)) {
                int end = nameEnd(words, i, done, content);
                if (end > i + 1) {
                    terms.add(new Term(
                            words.subList(i, end).stream().map(Word::folded).toList(), Term.Kind.NAME));
                    for (int at = i; at < end; at++) {
                        done.add(at);
                    }
                } else {
                    boolean asked = heads.contains(i);
                    kind(question, i, content.contains(i))
                            .or(() -> asked ? Optional.of(Term.Kind.ASKED) : Optional.empty())
                            .map(kind -> asked && (kind == Term.Kind.WORD || isOfWhatThereIs(words))
                                    ? Term.Kind.ASKED
                                    : kind)
                            .ifPresent(kind -> terms.add(new Term(List.of(word.folded()), kind)));
                }
            }
        }
        order(question, terms).ifPresent(order -> terms.add(new Term(List.of(order), Term.Kind.WORD)));
        if (asksForCompanions(question)) {
            terms.add(new Term(List.of("accompany"), Term.Kind.WORD));
        }
        return new Terms(question.text(), terms, question.during(), Asking.counted(question.text(), words), negated);
    }

    /** "Who comes after Noyes?" is answered by no statement that does not say so. */
    private static Optional<String> order(ParsedQuestion question, List<Term> terms) {
        boolean who = question.wanted() == Wanted.WHO
                && !question.verbs().isEmpty()
                && question.visitors().isEmpty();
        boolean named = terms.stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
        return who && (named || isOrderOfOffice(question))
                ? question.words().stream()
                        .map(Word::folded)
                        .filter(word -> word.equals("after") || word.equals("before"))
                        .findFirst()
                : Optional.empty();
    }

    /** "Who comes after the Moroccan architect?" asks for somebody else. */
    private static boolean isOrderOfOffice(ParsedQuestion question) {
        return question.offices().stream()
                .map(office -> new TreeSet<>(office.positions()).first())
                .anyMatch(office -> IntStream.range(Math.max(0, office - 3), office)
                        .mapToObj(at -> question.words().get(at).folded())
                        .anyMatch(word -> word.equals("after") || word.equals("before")));
    }

    /** "Who comes with Noyes?" asks for others than her. */
    private static boolean asksForCompanions(ParsedQuestion question) {
        return (question.wanted() == Wanted.WHO || question.wanted() == Wanted.HEADCOUNT)
                && !question.verbs().isEmpty()
                && question.visitors().stream()
                        .map(visitor -> new TreeSet<>(visitor.positions()).first() - 1)
                        .anyMatch(before -> before >= 0
                                && question.words().get(before).folded().equals("with"));
    }

    /** "Dr", "Prof"; longer ones, such as "Grace", are names too. */
    private static boolean isTitle(String word) {
        return word.length() <= TITLE && Lexicon.nounForm(word) == Noun.HONORIFIC;
    }

    /** A name without "Dr", which need not stand everywhere before it. */
    private static List<String> named(List<String> words) {
        List<String> names = words.stream().filter(word -> !isTitle(word)).toList();
        return names.isEmpty() ? words : names;
    }

    private static List<String> folded(Set<Integer> positions, List<Word> words) {
        return new TreeSet<>(positions).stream().map(i -> words.get(i).folded()).toList();
    }

    /** The end of the words in a row from here that are capitalised and mean nothing else: a name. */
    private static int nameEnd(List<Word> words, int from, Set<Integer> done, Set<Integer> offices) {
        int end = from;
        while (end < words.size() && !done.contains(end) && !offices.contains(end) && isName(words, end)) {
            end++;
            if (isPossessive(words.get(end - 1))) {
                break;
            }
        }
        return end;
    }

    /** "Ada Moreau's" ends a name, whatever is hers. */
    private static boolean isPossessive(Word word) {
        String text = word.text().replace('’', '\'');
        return text.endsWith("'s") || text.endsWith("'");
    }

    private static boolean isName(List<Word> words, int position) {
        Word word = words.get(position);
        return position > 0
                && word.isCapitalised()
                && !Vocabulary.isKnown(word)
                && !isTitle(word.folded())
                && !isShouting(words);
    }

    /** "Is there a date?" wants the word itself, be it one of every question. */
    private static boolean isOfWhatThereIs(List<Word> words) {
        return words.size() > 1 && words.get(1).folded().equals("there");
    }

    private static Optional<Term.Kind> kind(ParsedQuestion question, int position, boolean office) {
        Word word = question.words().get(position);
        String folded = word.folded();
        if (isContraction(folded) || Vocabulary.STOP.contains(folded) || isNegation(folded)) {
            return Optional.empty();
        }
        boolean meeting = Vocabulary.MEETING.contains(folded) && question.wanted() != Wanted.MET;
        if (office || meeting) {
            return Optional.of(office ? Term.Kind.OFFICE : Term.Kind.WORD);
        }
        boolean honorific = isTitle(folded);
        if (Vocabulary.isKnown(word) || honorific || isNumberOfThose(question.words(), position)) {
            return Optional.of(Term.Kind.FRAME);
        }
        return Optional.of(isName(question.words(), position) ? Term.Kind.NAME : Term.Kind.WORD);
    }

    private static boolean isNumberOfThose(List<Word> words, int position) {
        return position > 1
                && NUMBERS.contains(words.get(position).folded())
                && THOSE.contains(words.get(position - 1).folded())
                && words.get(position - 2).folded().equals("of");
    }

    private static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    private static boolean isContraction(String word) {
        return word.contains("'")
                && NameWords.of(word.replace('\'', ' ')).stream().anyMatch(Vocabulary.STOP::contains);
    }

    /** Where words are capitalised that never are, a capital means nothing. */
    private static boolean isShouting(List<Word> words) {
        long frame = words.stream()
                .skip(1)
                .filter(word -> word.isCapitalised() && Vocabulary.isFrame(word))
                .count();
        return frame > 1
                || words.stream()
                        .allMatch(word -> word.text().equals(word.text().toUpperCase(Locale.ROOT)));
    }
}
