package org.attache.source.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.icu.IcuSentences;
import org.attache.source.Documents;
import org.attache.source.Statement;
import org.attache.source.StatementSplitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is a text of one paragraph; a bar stands where the only breaks are, and is not part of the text. */
class HardSentencesTest {

    private static final StatementSplitter SPLITTER = new StatementSplitter(new IcuSentences());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. Secretary of State met Gov. Ana Diaz.| They spoke.",
                "She lives in the U.S.| He said so.",
                "She lives in the U.S.| “Oslo is cold,” she said.",
                "Mr. J. R. Biden and Dr. M. Khan met Gen. Lee, Sen. Orr and Rep. Hu vs. nobody.| All left.",
                "He arrives on Dec. 7, Mr. West says, and not on Jan. 5.| Nobody doubts it.",
                "It was over by Dec.| Everyone had gone home.",
                "Talks start at 9 a.m. Monday and end at 5 p.m. EST on Friday.| Dinner is at 8 p.m.| Guests leave early.",
                "Use a train, e.g. Vy, or a boat, i.e. Hurtigruten.| Both are slow.",
                "See No. 7 and St. Olav Church.| He said no.| We left.",
                "Acme Inc. Chairman Bo Ek Jr. Left nothing.| He had nothing.",
                "John F. “Jack” Kennedy and George W. Bush came.| They were late.",
            })
    void fullStopsOfAbbreviations(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rose by 3.5 percent to 1.2 million.| Version 2.0.1 of Node.js came at 10.30.| Good.",
                "He waited … and waited... and left.| Then he came back.",
                "He paused…| Then he left.",
                "“We came… Then we left,” he said.",
                "“We came... Then we left...”| He wept.",
                "The plan: 1. Visit Kabul.| 2. Visit Doha.| 3. Go home.",
                "He left on December 7.| Horst stayed on.",
                "Really?!| Yes!!!| No.",
                "Is Yahoo! a company?| It is.",
            })
    void numbersEllipsesAndEnumerations(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They fear the new administration.|“Oslo and Rome keep talking,” Ek said.| “To help this, people travel.”",
                "The war ended.|The next began in May 1950.|A third followed.|In 1960 it ended.",
                "They went to Norway.|The king stayed.",
                "The war ended.|\"The next began,\" he said.| \"It was long.\"",
                "They wrote to a.Person@Example.Com and read www.Example.Com/The.End and The.Txt on ASP.NET.",
                "Node.js and java.util.List and v2.Beta and System.Out are names.",
                "He came.[12] |The others left.[3]|They were late.",
                "Who came?|She asked.| Nobody!|We left.",
            })
    void spacesThatWereForgotten(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We talk about a range of issues,” spokesperson Bo Ek said in a statement.| “People travel.”",
                "They seek “asylum.”| The rest went home.",
                "They seek \"asylum.\"| \"The rest,\" he said, \"went home.\"",
                "“Will they come?” she asked.| Nobody knew.",
                "“Will they come?” Ek asked.| “They will!” foreign minister Bo Ek said on Friday.",
                "“Will they come?”| The minister said nothing.| “No.”| He left.",
                "“He told me: ‘Go home.’| I did,” Ek said.",
                "He said: « Ils viennent. »| Then he left.",
                "„Wir kommen.“| Danach ging er.",
                "(He came.| She went.)| Both left.",
                "He **left.**| She stayed.",
            })
    void quotationMarks(String marked) {
        assertBreaks(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他来了。|她走了。|「好。」|他说。",
                "وصل الوزير أمس.| هل غادر اليوم؟| نعم.",
                "वह आया।| वह गया।",
                "Great!| 😀 Next one 🎉 here.",
                "Tab\tand no-break\u00a0space.|\tNext one.",
            })
    void otherScriptsAndSigns(String marked) {
        assertBreaks(marked);
    }

    private static void assertBreaks(String marked) {
        List<String> expected =
                List.of(marked.split("\\|")).stream().map(String::strip).toList();
        assertThat(SPLITTER.split(Documents.prose("a.txt", marked.replace("|", ""))))
                .extracting(Statement::words)
                .containsExactlyElementsOf(expected);
    }
}
