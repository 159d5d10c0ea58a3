package org.attache.visit.reading;

import java.util.Locale;
import org.attache.english.Lexicon;
import org.attache.geography.Countries;
import org.attache.people.Person;

/** Names a visitor as a schedule does. */
final class VisitorName {

    private VisitorName() {}

    /** Who is known by the office alone is named without an article. */
    static String name(Person visitor) {
        String name = visitor.name();
        String role = visitor.role();
        boolean single = visitor.known() && name.indexOf(' ') < 0 && role != null;
        if (single
                && role != null
                && isNoble(role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))) {
            return role + " " + name;
        }
        boolean article = !visitor.known() && name.toLowerCase(Locale.ROOT).startsWith("the ");
        return article ? name.substring("the ".length()) : name;
    }

    /** "A delegation", "the first team", "a star of the series": which group or who it is the text does not tell. */
    static boolean isNameless(Person visitor) {
        String name = visitor.name();
        return (visitor.isBody() || !visitor.isHolder())
                && !visitor.known()
                && withoutArticle(name).chars().noneMatch(Character::isUpperCase);
    }

    /** "Delegation" of "the delegation"; "Chilean nurses" have no article. */
    private static String withoutArticle(String name) {
        int space = name.indexOf(' ') + 1;
        return Countries.isAdjective(name.substring(0, space)) ? name : name.substring(space);
    }

    static boolean isNoble(String title) {
        return Lexicon.isTitle(title, "noble") || Lexicon.isTitle(title, "royal");
    }
}
