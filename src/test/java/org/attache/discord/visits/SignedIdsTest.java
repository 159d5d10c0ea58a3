package org.attache.discord.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.attache.dates.DateRange;
import org.attache.discord.Offers;
import org.attache.discord.command.SealedIds;
import org.attache.visit.Status;
import org.junit.jupiter.api.Test;

class SignedIdsTest {

    private final SignedIds ids = new SignedIds(Offers.KEY);

    @Provide
    Arbitrary<ListState> states() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Listing> listings = Combinators.combine(
                        Arbitraries.of(Listing.When.class),
                        days,
                        days,
                        days,
                        names(),
                        names(),
                        names(),
                        Arbitraries.of(Status.class).injectNull(0.3))
                .as((when, first, other, today, person, country, place, status) -> new Listing(
                        when,
                        when != Listing.When.DAYS
                                ? null
                                : new DateRange(
                                        first.isBefore(other) ? first : other, first.isBefore(other) ? other : first),
                        today,
                        person,
                        country,
                        place,
                        status));
        return Combinators.combine(
                        Arbitraries.of(ListState.Action.class),
                        Arbitraries.longs(),
                        Arbitraries.longs().between(0, Integer.MAX_VALUE),
                        Arbitraries.integers().greaterOrEqual(0),
                        listings)
                .as(ListState::new);
    }

    /** Words of three names take a third of the room each. */
    private static Arbitrary<HeldName> names() {
        Arbitrary<HeldName> words = Arbitraries.of("a", "é", " ", "日", "🚀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(11)
                .map(letters -> String.join("", letters))
                .filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= StateBytes.WORDS / 3)
                .map(HeldName.Words::new);
        Arbitrary<HeldName> whole =
                Arbitraries.longs().between(0, (1L << 40) - 1).map(HeldName.Whole::new);
        Arbitrary<HeldName> digested = Arbitraries.integers()
                .between(0, (1 << 24) - 1)
                .list()
                .ofMaxSize(StateBytes.digested(StateBytes.WORDS / 3))
                .map(HeldName.Digested::new);
        return Arbitraries.oneOf(words, whole, digested).injectNull(0.3);
    }

    @Property
    void everyStateComesBackFromAnIdThatFits(@ForAll("states") ListState state) {
        String id = ids.of(state);
        assertThat(id.length()).isLessThanOrEqualTo(SealedIds.LONGEST);
        assertThat(ids.read(id)).contains(state);
    }

    @Property
    void anyOtherCharacterIsNoticed(
            @ForAll("states") ListState state, @ForAll @IntRange(min = 0, max = 99) int at, @ForAll char other) {
        String id = ids.of(state);
        int place = at % id.length();
        String forged = id.substring(0, place) + other + id.substring(place + 1);
        assertThat(ids.read(forged)).isEqualTo(forged.equals(id) ? ids.read(id) : Optional.empty());
    }

    @Property
    void nothingElseIsRead(@ForAll byte[] noise, @ForAll String text) {
        assertThat(ids.read(Base64.getUrlEncoder().withoutPadding().encodeToString(noise)))
                .isEmpty();
        assertThat(ids.read(text)).isEmpty();
        StateBytes.read(noise); // Reads or does not, and never fails.
    }

    @Test
    void anotherKeyReadsNothing() {
        ListState state = new ListState(ListState.Action.NEXT, 1, 1, 1, Listing.on(LocalDate.of(2024, 5, 4)));
        assertThat(new SignedIds("another key of thirty-two bytes!!".getBytes(StandardCharsets.UTF_8))
                        .read(ids.of(state)))
                .isEmpty();
    }
}
