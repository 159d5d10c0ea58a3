package org.attache.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The spokesperson of the foreign office, Ada Moreau, met us. | spokesperson of the foreign office",
                "Ada Moreau, the finance minister, met us.                  | finance minister",
                "Finance Minister Ada Moreau met us.                        | Finance Minister",
                "The minister rejected the plan, Ada Moreau said.           | ",
                "The minister met Ada Moreau.                               | ",
                "Finance Minister Ada Ruiz met Moreau.                      | ",
                "Nobody met the minister.                                   | "
            })
    void roleStandsBesideTheName(String statement, @Nullable String role) {
        assertThat(Roles.of("Moreau", Extraction.statements(null, statement).getFirst()))
                .isEqualTo(Optional.ofNullable(role));
    }
}
