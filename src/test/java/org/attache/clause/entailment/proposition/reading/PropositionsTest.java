package org.attache.clause.entailment.proposition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.clause.entailment.reading.Graph;
import org.attache.people.Cast;
import org.attache.people.Sentence;
import org.attache.wordnet.WordNet;
import org.junit.jupiter.api.Test;

/** Who does what is told by the order of the words, whatever a parser makes of them. */
class PropositionsTest {

    private static final WordNet WORDS = new WordNet();

    private static List<String> read(String text) {
        Sentence sentence = Sentence.read("one", text, null, null);
        Cast cast = Cast.read(List.of(sentence));
        return Graph.of(sentence, cast.mentions(0), List.of()).stream()
                .flatMap(graph -> Propositions.of(graph, WORDS).stream())
                .map(Proposition::toString)
                .toList();
    }

    @Test
    void sharesTheSubjectOfVerbsThatAreJoined() {
        assertThat(read("Holt left Cairo on Monday and lands in Oslo on Friday."))
                .containsExactly(
                        "0 DONE leave MAIN: SUBJECT=Holt OBJECT=Cairo TIME-on=Monday",
                        "1 PRESENT land JOINED>0: OBLIQUE-in=Oslo TIME-on=Friday SUBJECT=Holt");
    }

    @Test
    void turnsAPassive() {
        assertThat(read("In 2019 the mask was lent to Dakar by the museum."))
                .containsExactly("0 DONE lend MAIN: TIME-in=2019 OBJECT=mask OBLIQUE-to=Dakar SUBJECT=museum");
    }

    @Test
    void hangsAFrontedClauseOnTheMainOne() {
        assertThat(read("If the test is passed, the bridge will open on 1 June."))
                .containsExactly(
                        "0 PRESENT pass [if] OPENED>1: OBJECT=test",
                        "1 PLANNED open MAIN: SUBJECT=bridge TIME-on=1 June");
    }

    @Test
    void resumesTheMainClauseBehindARelativeOne() {
        assertThat(read("Bishop Anselm Roth, who will visit Lyon on Monday, comes from Trier."))
                .containsExactly(
                        "0 PRESENT come MAIN: SUBJECT=Bishop Anselm Roth OBLIQUE-from=Trier",
                        "1 PLANNED visit RELATIVE>0: OBJECT=Lyon TIME-on=Monday SUBJECT=Bishop Anselm Roth");
    }

    @Test
    void carriesNegationToEachOfSeveral() {
        assertThat(read("Neither the mayor nor her deputy took questions."))
                .containsExactly("0 NOT DONE take MAIN: SUBJECT=mayor SUBJECT=deputy OBJECT=questions");
    }
}
