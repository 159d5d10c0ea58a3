package org.attache.clause.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.clause.entailment.Claims.Premise;
import org.attache.wordnet.WordNet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of saying a thing otherwise stands beside the lies that look like it. */
class EntailmentTest {

    private static final WordNet WORDS = new WordNet();
    private static final LocalDate PUBLISHED = LocalDate.of(2027, 5, 20);

    /**
     * Something that follows and what does not.
     *
     * @param told statements, parted by a bar
     * @param lies what must be refused although it has nearly the same words
     */
    record Case(String told, String truth, List<String> lies) {

        @Override
        public String toString() {
            return truth;
        }
    }

    private static Case of(String told, String truth, String... lies) {
        return new Case(told, truth, List.of(lies));
    }

    static Stream<Case> cases() {
        return Stream.of(
                of(
                        "Minister Tove Lund said in Hull on Monday that she would visit Bergen on 3 June.",
                        "Tove Lund said in Hull that she would visit Bergen on 3 June.",
                        "Tove Lund said in Bergen that she would visit Hull on 3 June.",
                        "Tove Lund said in Bergen that she would pay a visit on 3 June.",
                        "Tove Lund will visit Hull on 3 June."),
                of(
                        "The ministry denies that the minister met the banker.",
                        "The ministry says the minister did not meet the banker.",
                        "The ministry says the minister met the banker.",
                        "The minister did not meet the banker.",
                        "The banker says the minister did not meet him."),
                of(
                        "“We have found no survivors,” said rescue chief Anders Berg on Sunday.",
                        "Rescue chief Anders Berg said on Sunday that no survivors had been found.",
                        "Rescue chief Anders Berg said on Monday that no survivors had been found.",
                        "Rescue chief Anders Berg said on Sunday that survivors had been found."),
                of(
                        "Dancer Olga Weiss may join the company in Ghent.",
                        "It is possible that Olga Weiss will join the company in Ghent.",
                        "Olga Weiss will join the company in Ghent.",
                        "It is not possible that Olga Weiss will join the company in Ghent."),
                of(
                        "The fund paid more than 40 dollars to each of 310 widows.",
                        "More than 300 widows were paid by the fund.",
                        "More than 320 widows were paid by the fund.",
                        "The fund paid 40 dollars to each of 310 widows."),
                of(
                        "Nine of the fourteen members voted for the plan.",
                        "At least eight members voted for the plan.",
                        "At least ten members voted for the plan.",
                        "Fourteen members voted for the plan."),
                of(
                        "King Olaf will be in Porto from 3 to 5 June. He will open a school on the second day of his stay.",
                        "King Olaf will open a school on 4 June.",
                        "King Olaf will open a school on 3 June.",
                        "King Olaf will open a school on 5 June."),
                of(
                        "General Marko Vidal arrives in Quito on 10 June for a four-day visit.",
                        "General Vidal's visit to Quito ends on 13 June.",
                        "General Vidal's visit to Quito ends on 14 June.",
                        "General Vidal's visit to Quito ends on 10 June."),
                of(
                        "Envoy Rita Alves arrives in Dili on 5 May and leaves on 9 May.",
                        "Rita Alves will stay in Dili from 5 to 9 May.",
                        "Rita Alves will stay in Dili from 5 to 10 May.",
                        "Rita Alves will stay in Dili from 4 to 9 May."),
                of(
                        "Envoy Rita Alves arrives in Dili on 5 May; her deputy leaves on 9 May.",
                        "Rita Alves arrives in Dili on 5 May.",
                        "Rita Alves will stay in Dili from 5 to 9 May."),
                of(
                        "Coach Pia Moe flew to Turin, where she signed a contract on Friday.",
                        "Pia Moe signed a contract in Turin on Friday.",
                        "Pia Moe signed a contract in Turin on Saturday.",
                        "A contract signed Pia Moe in Turin on Friday."),
                of(
                        "Ambassador Lin Wei met Minister Ama Owusu, who flies to Paris on Thursday.",
                        "Ama Owusu flies to Paris on Thursday.",
                        "Lin Wei flies to Paris on Thursday."),
                of(
                        "Hana Sato, who runs the shelter, said the mayor, who owns a farm, had bought sixty dogs.",
                        "Hana Sato runs the shelter.",
                        "Hana Sato has bought sixty dogs.",
                        "Hana Sato owns a farm."),
                of(
                        "The museum was sold a statue by a dealer in Ghent, and the widow sold her house to a bank.",
                        "A bank bought the house of the widow.",
                        "The widow bought a house from a bank."),
                of(
                        "Rescuer Jon Falk called the plan “a recipe for trouble”.",
                        "Jon Falk described the plan as “a recipe for trouble”.",
                        "Jon Falk described the trouble as “a recipe for trouble”."),
                of(
                        "The choir will give three concerts in Chile: with Coro Alba in Arica on 2 May, with Coro Lumbre in"
                                + " Osorno on 5 May and with a youth band in Talca on 9 May.",
                        "On 5 May the choir gives a concert with Coro Lumbre in Osorno.",
                        "On 5 May the choir gives a concert with Coro Lumbre in Talca.",
                        "On 2 May the choir gives a concert with Coro Lumbre in Osorno.",
                        "The choir gives a concert with Coro Lumbre in Talca."),
                of(
                        "Jane Holm meets Ola Ness in Molde on 3 June and Siri Aas in Narvik on 4 June.",
                        "Jane Holm meets Ola Ness in Molde on 3 June.",
                        "Jane Holm meets Ola Ness in Narvik.",
                        "Jane Holm meets Ola Ness in Molde on 4 June."),
                of(
                        "Nora Tveit signed a lease worth 840,000 euros.",
                        "The lease is worth more than 800,000 euros.",
                        "The lease is worth more than 900,000 euros.",
                        "The lease is worth less than 800,000 euros."));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void truthsFollow(Case told) {
        assertThat(judged(told.told(), told.truth())).isInstanceOf(Judgement.Follows.class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void liesDoNot(Case told) {
        assertThat(told.lies().stream().filter(lie -> judged(told.told(), lie) instanceof Judgement.Follows))
                .isEmpty();
    }

    /** Whatever a rumour tells is no fact, however it is told that it is one. */
    @Test
    void rumoursStayRumours() {
        List<String> facts = List.of(
                "Striker Kim Dahl has signed for Lyon",
                "the envoy met the rebels in Doha",
                "coach Igor Tadić was in Oran on 12 June");
        List<String> openings = List.of(
                "Rumour has it that ",
                "There are rumours that ",
                "According to rumours, ",
                "A rumour on the radio has it that ");

        assertThat(facts.stream()
                        .flatMap(fact -> openings.stream()
                                .filter(opening -> judged(opening + fact + ".", capital(fact) + ".")
                                        instanceof Judgement.Follows)))
                .isEmpty();
    }

    /** A true sentence with another day, a "not", a surer verb or two names in each other's place is true no more. */
    @Test
    void changedTruthsDoNotFollow() {
        List<String> changed = cases().flatMap(told -> changed(told.truth()).stream()
                        .filter(lie -> judged(told.told(), lie) instanceof Judgement.Follows))
                .toList();

        assertThat(changed).isEmpty();
    }

    private static Set<String> changed(String truth) {
        Stream<String> days = IntStream.of(3, 4, 5, 9, 13)
                .mapToObj(day -> truth.replaceFirst("\\b" + day + " (May|June)", (day + 11) + " $1"));
        Stream<String> others = Stream.of(
                truth.replace(" will ", " will not "),
                truth.replace(" says ", " does not say "),
                truth.replace(" may ", " will "),
                truth.replace("possible that", "certain that"),
                truth.replace("Friday", "Sunday").replace("Thursday", "Tuesday"),
                truth.replace("Turin", "Lyon").replace("Quito", "Lima").replace("Dili", "Suva"),
                truth.replace("Hull", "Kiel").replace("Porto", "Faro"),
                truth.replaceFirst("\\.$", " because of the storm."),
                truth.replaceFirst("\\.$", " together with the queen."));
        return Stream.concat(days, others)
                .filter(sentence -> !sentence.equals(truth))
                .collect(Collectors.toSet());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Judgement judged(String told, String sentence) {
        List<Premise> premises = Arrays.stream(told.split(" \\| "))
                .map(words -> new Premise(words, PUBLISHED, null))
                .toList();
        Claims claims = Claims.read(premises, List.of(sentence), WORDS);
        return claims.judge(0, IntStream.range(0, premises.size()).boxed().collect(Collectors.toSet()));
    }
}
