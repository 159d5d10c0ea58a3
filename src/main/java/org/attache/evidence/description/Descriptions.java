package org.attache.evidence.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.english.Thesaurus;
import org.attache.evidence.Hit;
import org.attache.evidence.KnowledgeView;
import org.attache.evidence.StatementSearch;
import org.attache.geography.Countries;

/** Puts names for descriptions, where the documents describe one person or group in such words. */
public final class Descriptions {

    /** So many statements are read for a description. */
    private static final int READ = 16;

    /** A question with more of them describes too much to be worth it. */
    private static final int MOST = 3;

    private Descriptions() {}

    /** The question with names for its descriptions; empty where it has none, or nobody is found for one of them. */
    public static Optional<String> named(String question, KnowledgeView view, Thesaurus thesaurus) {
        List<Description> descriptions = Description.in(question, thesaurus);
        if (descriptions.size() > MOST) {
            return Optional.empty();
        }
        StringBuilder named = new StringBuilder();
        int end = 0;
        for (Description description : descriptions) {
            Optional<String> name = name(description, view, thesaurus);
            if (name.isPresent()) {
                named.append(question, end, description.start()).append(name.get());
                end = description.end();
            }
        }
        return end == 0
                ? Optional.empty()
                : Optional.of(named.append(question.substring(end)).toString());
    }

    /** The longest form of the only name that fits. */
    private static Optional<String> name(Description description, KnowledgeView view, Thesaurus thesaurus) {
        List<Candidate> fitting = new ArrayList<>();
        for (Hit hit : view.statements().search(new StatementSearch(words(description, thesaurus), null, READ))) {
            for (Candidate candidate : Candidate.in(hit.statement(), view)) {
                if (fits(candidate, description, thesaurus)) {
                    fitting.add(candidate);
                }
            }
        }
        boolean one = fitting.stream().allMatch(each -> fitting.stream().allMatch(each::isSame));
        return one
                ? fitting.stream().map(Candidate::name).max(Comparator.comparingInt(String::length))
                : Optional.empty();
    }

    private static boolean fits(Candidate candidate, Description description, Thesaurus thesaurus) {
        boolean comes = description.origins().isEmpty()
                || description.origins().stream().anyMatch(candidate.origins()::contains);
        return comes
                && candidate.towns().containsAll(description.towns())
                && description.words().stream().allMatch(word -> isCalled(word, candidate, thesaurus));
    }

    private static boolean isCalled(String word, Candidate candidate, Thesaurus thesaurus) {
        return candidate.called().contains(word)
                || candidate.called().stream().anyMatch(called -> switch (thesaurus.relation(word, called, false)) {
                    case SAME, NARROWER -> true;
                    case OPPOSITE, UNKNOWN -> false;
                });
    }

    /** What a statement about them may say: the words, the ones near them, and the names of the countries. */
    private static String words(Description description, Thesaurus thesaurus) {
        Set<String> words = new LinkedHashSet<>(description.words());
        words.addAll(description.towns());
        description.words().forEach(word -> words.addAll(thesaurus.near(word)));
        description.origins().forEach(country -> words.addAll(Countries.names(country)));
        return String.join(" ", words);
    }
}
