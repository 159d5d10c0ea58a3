package org.attache.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.visit.LedgerName;
import org.attache.visit.NameUse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSuggestionsTest {

    private static final NameSuggestions NAMES = new NameSuggestions(List.of(
            person("John F. Kerry", 40, null),
            person("Ann Kerrigan", 1, "2024-06-02"),
            person("Bob Kerry", 2, "2024-05-05"),
            person("Ólafur Ragnar Grímsson", 1, null),
            person("Olaf Scholz", 3, null),
            new NameUse(new LedgerName(LedgerName.Kind.COUNTRY, "Netherlands"), 1, null),
            new NameUse(new LedgerName(LedgerName.Kind.PLACE, "Kerry"), 1, null)));

    private static NameUse person(String name, int visits, @Nullable String next) {
        return new NameUse(
                new LedgerName(LedgerName.Kind.VISITOR, name), visits, next == null ? null : LocalDate.parse(next));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ker|Bob Kerry, Ann Kerrigan, John F. Kerry",
                "kerry|Bob Kerry, John F. Kerry, Ann Kerrigan",
                "kery|Bob Kerry, Ann Kerrigan, John F. Kerry",
                "kerrg|Bob Kerry, Ann Kerrigan, John F. Kerry",
                "jhon k|John F. Kerry",
                "kerry john|John F. Kerry",
                "olaf|Olaf Scholz, Ólafur Ragnar Grímsson",
                "GRIMS|Ólafur Ragnar Grímsson",
                "grimsosn|Ólafur Ragnar Grímsson",
                "xyz|''",
                "kxr|''"
            })
    void namesThatBeginSoComeFirstAndThoseWithATypoAfterThem(String typed, String expected) {
        assertThat(String.join(", ", NAMES.of(LedgerName.Kind.VISITOR, typed, 25)))
                .isEqualTo(expected);
    }

    @Test
    void likeliestAreOfferedBeforeAnythingIsTyped() {
        assertThat(NAMES.of(LedgerName.Kind.VISITOR, " ", 3))
                .containsExactly("Bob Kerry", "Ann Kerrigan", "John F. Kerry");
        assertThat(NAMES.of(LedgerName.Kind.PLACE, "ker", 25)).containsExactly("Kerry");
    }

    @Test
    void countryIsFoundByItsOtherNames() {
        assertThat(NAMES.of(LedgerName.Kind.COUNTRY, "Holland", 25)).containsExactly("Netherlands");
    }
}
