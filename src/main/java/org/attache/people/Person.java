package org.attache.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.people.phrases.Office;
import org.jspecify.annotations.Nullable;

/** Somebody a document speaks of. Complete once the {@link Cast} has been read, and safe for many threads from then. */
public final class Person {

    private String name;
    private List<String> nameWords;
    private String namedIn;
    private final boolean known;
    private @Nullable String role;
    private @Nullable String roleIn;
    private @Nullable String home;
    private Gender gender;
    private final Set<Set<String>> offices = new LinkedHashSet<>();

    /**
     * A person at the first mention.
     *
     * @param nameWords the folded words of the name without suffix; empty for somebody without a name
     */
    Person(String name, List<String> nameWords, String namedIn) {
        this.name = name;
        this.nameWords = List.copyOf(nameWords);
        this.namedIn = namedIn;
        this.known = !nameWords.isEmpty();
        this.gender = Gender.UNKNOWN;
    }

    /** The name without title; the noun phrase ("the Prime Minister") where no name is known. */
    public String name() {
        return name;
    }

    /** The office as the document words it first; null where it tells none. */
    public @Nullable String role() {
        return role;
    }

    /** The statement that tells the office; null where none does. */
    public @Nullable String roleIn() {
        return roleIn;
    }

    /** The statement that has the name. */
    public String namedIn() {
        return namedIn;
    }

    public Gender gender() {
        return gender;
    }

    /** The canonical name of the country that they act for; null where the document does not tell. */
    public @Nullable String home() {
        return home;
    }

    /** Whether it is a group that travels as one: a delegation, a choir, a team. */
    public boolean isBody() {
        return gender == Gender.NEITHER;
    }

    /** Whether the document tells the name. */
    public boolean known() {
        return known;
    }

    List<String> nameWords() {
        return nameWords;
    }

    /** Takes a longer form of the name. */
    void learnName(String longer, List<String> words, String statement) {
        name = longer;
        nameWords = List.copyOf(words);
        namedIn = statement;
    }

    void learnOffice(Office office, String statement) {
        offices.add(Set.copyOf(office.words()));
        if (role == null && !office.role().isEmpty()) {
            role = office.role();
            roleIn = statement;
        }
    }

    List<Set<String>> offices() {
        return List.copyOf(offices);
    }

    /** Takes the words of an office that the text does not give the person itself. */
    void takeOffice(Set<String> words) {
        offices.add(words);
    }

    void learnHome(@Nullable String country) {
        home = home == null ? country : home;
    }

    void learnGender(Gender said) {
        gender = gender == Gender.UNKNOWN ? said : gender;
    }

    /** Whether an office of the person is an envoy's: ambassador, special representative. */
    boolean isAccredited() {
        return offices.stream().flatMap(Set::stream).anyMatch(word -> Lexicon.isTitle(word, "accredited"));
    }

    /** Whether an office or kinship tells who they are: a star or a guest can be anybody. */
    public boolean isHolder() {
        return offices.stream().flatMap(Set::stream).anyMatch(word -> switch (Lexicon.noun(word)) {
            case OFFICE, FAMILY -> true;
            default -> false;
        });
    }

    /** Whether one of the person's offices has all these words: "minister", "trade minister". */
    boolean holds(Set<String> words) {
        return offices.stream().anyMatch(office -> office.containsAll(words) && isSameRank(office, words));
    }

    /** A vice-president is no president. */
    private static boolean isSameRank(Set<String> office, Set<String> words) {
        return office.stream().noneMatch(word -> Lexicon.isTitle(word, "below") && !words.contains(word));
    }

    @Override
    public String toString() {
        return role == null ? name : name + " (" + role + ")";
    }
}
