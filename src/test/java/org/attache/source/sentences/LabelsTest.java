package org.attache.source.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.attache.source.Allowance;
import org.attache.source.Body;
import org.attache.source.Label;
import org.attache.source.Passage;
import org.attache.source.Writing;
import org.junit.jupiter.api.Test;

class LabelsTest {

    /** What stands over the first place where some words occur. */
    private static List<String> over(String words, String text) {
        return over(words, text, Labels.of(text, Allowance.UNLIMITED));
    }

    private static List<String> over(String words, String text, List<Label> labels) {
        int at = text.indexOf(words);
        return labels.stream()
                .filter(label -> label.begins() <= at && at < label.ends())
                .map(Label::words)
                .toList();
    }

    @Test
    void headingStandsOverEverythingUpToTheNextOfItsLevel() {
        String text = "# Spring\n\n## Ada\n\n### Monday\n\nLunch.\n\n### Tuesday\n\nTea.\n\n## Ben\n\nCoffee.\n";
        assertThat(over("Lunch", text)).containsExactly("Spring", "Ada", "Monday");
        assertThat(over("Tea", text)).containsExactly("Spring", "Ada", "Tuesday");
        assertThat(over("Coffee", text)).containsExactly("Spring", "Ben");
    }

    @Test
    void marksThatEndATextAreNoHeading() {
        assertThat(over("Lunch", "# Spring\n\nLunch.\n\n###")).containsExactly("Spring");
    }

    @Test
    void wordsOfOneMessageStandOverNoneOfAnother() {
        String first = "[1] Ida: Ona visits Alta tomorrow\n";
        String second = "[2] Per: Next week:\n- Bo visits Hull\n";
        String text = "# Guests\n\n" + first + second + "\n[3] Ida: Spring\n\nLunch.\n\n[4] Per: Tea.\n";
        List<Passage> passages = Stream.of("[1] Ida: ", "[2] Per: ", "[3] Ida: ", "[4] Per: ")
                .map(stamp -> new Passage(
                        text.indexOf(stamp), text.indexOf(stamp) + stamp.length(), new Writing(null, stamp)))
                .toList();
        List<Label> labels = PassageLabels.of(new Body.Prose(text, passages), Allowance.UNLIMITED);
        assertThat(over("Bo visits", text, labels)).containsExactly("Guests", "Next week:");
        assertThat(over("Lunch", text, labels)).containsExactly("Guests", "Spring");
        assertThat(over("Tea", text, labels)).containsExactly("Guests");
    }

    @Property
    void everyTextHasItsLabelsWithinIt(
            @ForAll @Chars({'#', '-', '|', '*', '>', ' ', '\n', ':', '=', 'a', 'A', '1', '.'}) @StringLength(max = 60)
                    String text) {
        assertThat(Labels.of(text, Allowance.UNLIMITED))
                .allMatch(
                        label -> 0 <= label.begins() && label.begins() < label.ends() && label.ends() <= text.length());
    }

    @Test
    void underlinedLineAndShortLineByItselfAreHeadings() {
        assertThat(over("Lunch", "Ada Moreau\n==========\n\nLunch.\n")).containsExactly("Ada Moreau");
        assertThat(over("The visit", "VISIT CALLED OFF\n\nThe visit of Ada Moreau has been called off.\n"))
                .containsExactly("VISIT CALLED OFF");
        assertThat(over("Lunch", "She came on Monday.\n\nLunch was late.\n")).isEmpty();
    }

    @Test
    void lineBeforeAListStandsOverItsItemsAlone() {
        String text = "Expected in May:\n\n- Ada Moreau\n- Ben Okafor\n\nThe rest is open.\n";
        assertThat(over("Ada", text)).containsExactly("Expected in May:");
        assertThat(over("Ben", text)).containsExactly("Expected in May:");
        assertThat(over("The rest", text)).isEmpty();
    }

    @Test
    void itemStandsOverThoseIndentedBelowIt() {
        String text = "- Monday\n  - lunch\n- Tuesday\n  - tea\n";
        assertThat(over("lunch", text)).containsExactly("Monday");
        assertThat(over("tea", text)).containsExactly("Tuesday");
    }

    @Test
    void headOfATableStandsOverItsRows() {
        String text = "| Guest | Hotel |\n|---|---|\n| Ada | Anker |\n\nNothing else.\n";
        assertThat(over("Ada", text)).containsExactly("Guest | Hotel");
        assertThat(over("Nothing", text)).isEmpty();
    }

    @Test
    void nameOfAnItemStandsOverItsOwnLinesAlone() {
        String text = "Present: Ada, Ben\n\n1. Freight\n   Cranes are late.\n\n2. Guests\n   Tea at four.\n";
        assertThat(over("Cranes", text)).containsExactly("Freight");
        assertThat(over("Tea", text)).containsExactly("Guests");
        assertThat(over("Freight", text)).isEmpty();
    }

    @Test
    void wrappedLineOfAnItemHasNoNameOverIt() {
        assertThat(over("harbour", "1. The captain comes to the\n   harbour.\n"))
                .isEmpty();
    }
}
