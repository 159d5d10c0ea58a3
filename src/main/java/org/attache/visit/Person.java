package org.attache.visit;

import java.util.List;
import org.attache.geography.NameWords;
import org.jspecify.annotations.Nullable;

/** Somebody whom a document names; what is known of them grows while it is read. Not thread-safe. */
final class Person {

    private String name;
    private List<String> words;
    private String namedIn;
    private @Nullable Sourced<String> role;
    private Gender gender;
    private @Nullable String home;

    /**
     * A person at their first mention.
     *
     * @param words the folded words of the name, without title and numeral
     * @param namedIn the statement that has the name
     */
    Person(String name, List<String> words, String namedIn, Gender gender) {
        this.name = name;
        this.words = words;
        this.namedIn = namedIn;
        this.gender = gender;
    }

    String name() {
        return name;
    }

    /** The statement that has the whole name. */
    String namedIn() {
        return namedIn;
    }

    @Nullable
    Sourced<String> role() {
        return role;
    }

    /** The country that the person acts for; null where no role says it. */
    @Nullable
    String home() {
        return home;
    }

    Gender gender() {
        return gender;
    }

    /** Whether some words can mean this person: the surname, the whole name, or anything between. */
    boolean answersTo(List<String> said) {
        int from = words.size() - said.size();
        return from >= 0 && words.subList(from, words.size()).equals(said);
    }

    /** Whether the person is known by less than the given name, which ends alike. */
    boolean isShortFor(List<String> longer) {
        int from = longer.size() - words.size();
        return from > 0 && longer.subList(from, longer.size()).equals(words);
    }

    void learnName(String longer, List<String> longerWords, String statement) {
        name = longer;
        words = longerWords;
        namedIn = statement;
    }

    void learn(@Nullable String newRole, Gender newGender, @Nullable String newHome, String statement) {
        home = home == null ? newHome : home;
        if (newRole != null && (role == null || isRelative(role.value()))) {
            role = new Sourced<>(newRole, List.of(statement));
        }
        if (gender == Gender.UNSAID) {
            gender = newGender;
        }
    }

    /** "German counterpart" tells less than any office. */
    private static boolean isRelative(String role) {
        return role.endsWith("counterpart") || role.endsWith("colleague");
    }

    /** Whether nothing but an office is known: "Kenya's trade minister". */
    boolean isOffice() {
        return role != null && role.value().equals(name);
    }

    /**
     * Whether somebody with a name can be the one who holds this office.
     *
     * @param needsRole whether the text must give them the role
     */
    boolean isHeldBy(Person named, boolean needsRole) {
        if (named.home != null && !named.home.equals(home)) {
            return false;
        }
        return named.role == null ? !needsRole : words.containsAll(NameWords.of(named.role.value()));
    }

    /** Whether the person's role has all these words, such as "minister" and "trade". */
    boolean hasRole(List<String> foldedWords) {
        return role != null && NameWords.of(role.value()).containsAll(foldedWords);
    }
}
