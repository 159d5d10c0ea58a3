package org.attache.question.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.Anchor;
import org.attache.dates.DateFinder;
import org.attache.dates.DayOrder;
import org.attache.dates.Sense;
import org.attache.dates.grammar.CalendarWords;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Thesaurus;
import org.attache.english.Verb;
import org.attache.english.VerbForms;
import org.attache.geography.NameWords;
import org.attache.question.CountryNames;
import org.attache.question.NamedDays;
import org.attache.question.Question;
import org.attache.visit.Edits;
import org.attache.visit.LedgerName;
import org.attache.visit.VisitLedger;

/**
 * Reads a mistyped name as the name of the ledger that it must be: one typing error away, the only one, and the word as
 * typed occurs nowhere. The first letter must be right; it seldom is among the wrong ones (Kukich, "Techniques for
 * automatically correcting words in text", ACM Computing Surveys 24(4), 1992).
 */
public final class Spelling {

    /** In shorter words one letter is too much of the word. */
    private static final int SHORTEST = 3;

    /** A word that stands by itself must be longer, so that no other name is near. */
    private static final int SHORTEST_ALONE = 4;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "any", "some", "no");

    private final List<Word> words;
    private final VisitLedger ledger;
    private final boolean capitals;

    private Spelling(List<Word> words, VisitLedger ledger) {
        this.words = words;
        this.ledger = ledger;
        this.capitals = words.stream().skip(1).anyMatch(Word::isCapitalised)
                && !words.stream().skip(1).allMatch(Word::isCapitalised);
    }

    /**
     * A question as it was read.
     *
     * @param read what each mistyped word was read as
     */
    public record Corrected(Question question, Map<String, String> read) {
        public Corrected {
            read = Map.copyOf(read);
        }

        /** What the reader should know, a sentence a word. */
        public List<String> notes() {
            return read.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(word -> "The documents do not have “" + word.getKey() + "”; it was read as “" + word.getValue()
                            + "”.")
                    .toList();
        }
    }

    /**
     * The question with mistyped names put right; unchanged where none is.
     *
     * @param occurs whether any statement has a word, in some inflection
     */
    public static Corrected correct(Question question, VisitLedger ledger, Predicate<String> occurs) {
        return correct(question, ledger, occurs, Thesaurus.NONE);
    }

    /**
     * The question with mistyped names and words put right; unchanged where none is.
     *
     * @param occurs whether any statement has a word, in some inflection
     * @param english knows which words the language has: one that neither it nor the documents have is mistyped
     */
    public static Corrected correct(
            Question question, VisitLedger ledger, Predicate<String> occurs, Thesaurus english) {
        return correct(question, ledger, occurs, word -> occurs.test(word) && !english.knows(word), english);
    }

    /**
     * The same.
     *
     * @param named whether the statements have a word as a name alone: it has a capital wherever it stands
     */
    public static Corrected correct(
            Question question,
            VisitLedger ledger,
            Predicate<String> occurs,
            Predicate<String> named,
            Thesaurus english) {
        List<Word> words = Word.of(question.text());
        Set<Integer> known = known(question, words);
        Spelling spelling = new Spelling(words, ledger);
        Map<String, String> read = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder(question.text());
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            if (spelling.isPossessive(i)) {
                text.insert(word.end() - 1, "'");
                continue;
            }
            if (i > 0 && !known.contains(i) && spelling.isUnwrittenName(i, named)) {
                text.setCharAt(word.start(), Character.toUpperCase(text.charAt(word.start())));
                continue;
            }
            if (!known.contains(i) && spelling.mayBeMistyped(i) && !occurs.test(word.folded())) {
                boolean opening = i == 0;
                Optional<String> meant = spelling.meant(i).or(() -> {
                    Optional<String> asking = opening ? Mistyped.asking(word) : Optional.empty();
                    Optional<String> initials = Initials.of(word.folded(), ledger, english);
                    return asking.isPresent()
                            ? asking
                            : initials.isPresent()
                                    ? initials
                                    : english.knows(word.folded())
                                            ? Optional.<String>empty()
                                            : Mistyped.meant(word, words, ledger, occurs);
                });
                if (meant.isPresent()) {
                    int end = word.start() + word.folded().length();
                    String written = written(meant.get(), occurs, english);
                    text.replace(word.start(), end, written);
                    read.put(question.text().substring(word.start(), end), written);
                }
            }
        }
        return new Corrected(new Question(text.toString(), question.asOf(), question.conversation()), read);
    }

    /** What the documents have and the language does not is a name, and has a capital. */
    private static String written(String meant, Predicate<String> occurs, Thesaurus english) {
        boolean name = occurs.test(NameWords.fold(meant)) && !english.knows(NameWords.fold(meant));
        return name ? Character.toUpperCase(meant.charAt(0)) + meant.substring(1) : meant;
    }

    /** Whether a folded word can be a part of a date. */
    static boolean isDate(String word) {
        return CalendarWords.isOne(word);
    }

    private static Set<Integer> known(Question question, List<Word> words) {
        Set<Integer> known = new TreeSet<>(NamedDays.positions(
                words,
                DateFinder.find(question.text(), new Anchor(question.asOf(), Sense.NEAREST, DayOrder.MONTH_FIRST))));
        known.addAll(CountryNames.positions(question.text(), words));
        return known;
    }

    /** A word that the documents have as a name, however it is typed. */
    private boolean isUnwrittenName(int at, Predicate<String> named) {
        Word word = words.get(at);
        return !word.isCapitalised() && mayBeMistyped(at) && named.test(word.folded());
    }

    /** "Obamas trip": the s of somebody's name that the apostrophe was left out of. */
    private boolean isPossessive(int at) {
        String word = words.get(at).folded();
        boolean ends = word.length() > SHORTEST
                && word.endsWith("s")
                && ledger.namesWith(word).isEmpty();
        return ends
                && at + 1 < words.size()
                && !Vocabulary.STOP.contains(words.get(at + 1).folded())
                && ledger.namesWith(word.substring(0, word.length() - 1)).stream()
                        .anyMatch(name -> name.kind() == LedgerName.Kind.VISITOR);
    }

    private boolean mayBeMistyped(int at) {
        String word = words.get(at).folded();
        return word.length() >= SHORTEST
                && word.length() <= words.get(at).text().length()
                && word.chars().allMatch(Character::isLetter)
                && !Vocabulary.isKnown(words.get(at))
                && VerbForms.verb(
                                word, at + 1 < words.size() ? words.get(at + 1).folded() : "")
                        == Verb.OTHER
                && !Vocabulary.RELATION.contains(word)
                && Lexicon.nounForm(word) != Noun.HONORIFIC
                && GivenNames.longForms(word).isEmpty()
                && ledger.namesWith(word).isEmpty();
    }

    /** The word of a name that is meant; empty where several could be, or where the word need not be a name. */
    private Optional<String> meant(int at) {
        String typed = words.get(at).folded();
        List<LedgerName> near = ledger.namesNear(typed);
        Set<String> candidates = near.stream()
                .flatMap(name -> tokens(name.name()))
                .filter(token -> Edits.isOne(typed, NameWords.fold(token)))
                .collect(Collectors.toSet());
        if (candidates.stream().map(NameWords::fold).distinct().count() != 1) {
            return Optional.empty();
        }
        String candidate = candidates.stream().sorted().findFirst().orElseThrow();
        boolean sameStart = NameWords.fold(candidate).charAt(0) == typed.charAt(0);
        return sameStart && (isNameLike(at) || near.stream().anyMatch(name -> stands(name, at)))
                ? Optional.of(candidate)
                : Optional.empty();
    }

    private static Stream<String> tokens(String name) {
        return Word.of(name).stream().map(Word::text);
    }

    /** Whether a capital says that the word is a name. */
    private boolean isNameLike(int at) {
        boolean article = at > 0 && ARTICLES.contains(words.get(at - 1).folded());
        return words.get(at).folded().length() >= SHORTEST_ALONE
                && capitals
                && at > 0
                && !article
                && words.get(at).isCapitalised();
    }

    /** Whether a word beside it is another word of the name. */
    private boolean stands(LedgerName name, int at) {
        List<String> parts = NameWords.of(name.name());
        return Stream.of(at - 1, at + 1)
                .filter(beside -> beside >= 0 && beside < words.size())
                .map(beside -> words.get(beside).folded())
                .anyMatch(word -> parts.stream().anyMatch(part -> GivenNames.same(part, word)));
    }
}
