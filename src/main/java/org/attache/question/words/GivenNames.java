package org.attache.question.words;

import java.util.Map;
import java.util.Set;

/** Which given names stand for each other: short forms and initials. */
public final class GivenNames {

    private static final Map<String, Set<String>> SHORT_FORMS = Map.ofEntries(
            Map.entry("al", Set.of("albert", "alan", "alexander")),
            Map.entry("alex", Set.of("alexander", "alexandra")),
            Map.entry("andy", Set.of("andrew")),
            Map.entry("ben", Set.of("benjamin")),
            Map.entry("bill", Set.of("william")),
            Map.entry("bob", Set.of("robert")),
            Map.entry("chris", Set.of("christopher", "christine")),
            Map.entry("chuck", Set.of("charles")),
            Map.entry("dan", Set.of("daniel")),
            Map.entry("dave", Set.of("david")),
            Map.entry("dick", Set.of("richard")),
            Map.entry("don", Set.of("donald")),
            Map.entry("ed", Set.of("edward", "edmund", "edwin")),
            Map.entry("fred", Set.of("frederick")),
            Map.entry("harry", Set.of("henry", "harold")),
            Map.entry("ike", Set.of("dwight")),
            Map.entry("jack", Set.of("john")),
            Map.entry("jerry", Set.of("gerald")),
            Map.entry("jim", Set.of("james")),
            Map.entry("jimmy", Set.of("james")),
            Map.entry("joe", Set.of("joseph")),
            Map.entry("kate", Set.of("katherine", "catherine")),
            Map.entry("ken", Set.of("kenneth")),
            Map.entry("larry", Set.of("lawrence")),
            Map.entry("liz", Set.of("elizabeth")),
            Map.entry("matt", Set.of("matthew")),
            Map.entry("mike", Set.of("michael")),
            Map.entry("nick", Set.of("nicholas")),
            Map.entry("pat", Set.of("patrick", "patricia")),
            Map.entry("pete", Set.of("peter")),
            Map.entry("phil", Set.of("philip")),
            Map.entry("ron", Set.of("ronald")),
            Map.entry("sam", Set.of("samuel", "samantha")),
            Map.entry("steve", Set.of("steven", "stephen")),
            Map.entry("sue", Set.of("susan")),
            Map.entry("ted", Set.of("theodore", "edward")),
            Map.entry("tim", Set.of("timothy")),
            Map.entry("tom", Set.of("thomas")),
            Map.entry("tony", Set.of("anthony", "antony")));

    private GivenNames() {}

    /** Whether two folded words can be the same given name. */
    public static boolean same(String one, String other) {
        return one.equals(other) || isShortFor(one, other) || isShortFor(other, one);
    }

    /** The long forms of a folded given name; empty where it is none of the short forms known. */
    public static Set<String> longForms(String word) {
        return SHORT_FORMS.getOrDefault(word, Set.of());
    }

    private static boolean isShortFor(String shorter, String longer) {
        return longForms(shorter).contains(longer);
    }
}
