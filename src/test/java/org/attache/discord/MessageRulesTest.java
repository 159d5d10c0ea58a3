package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

/** The loopback Discord refuses what Discord refuses. */
class MessageRulesTest {

    private static final String TEXT = "{\"type\":10,\"content\":\"%s\"}";
    private static final String BUTTON = "{\"type\":2,\"style\":2,\"label\":\"Next\",\"custom_id\":\"%s\"}";

    private static List<String> broken(String... parts) {
        String container = "{\"type\":17,\"components\":[" + String.join(",", parts) + "]}";
        return MessageRules.broken(
                DataObject.fromJson("{\"flags\":32768,\"components\":[" + container + "]}"), Map.of(), true);
    }

    private static String row(String... ids) {
        return "{\"type\":1,\"components\":["
                + String.join(",", List.of(ids).stream().map(BUTTON::formatted).toList()) + "]}";
    }

    @Test
    void componentsHaveTheirLimits() {
        assertThat(broken(TEXT.formatted("Hello"), row("a", "b"))).isEmpty();
        assertThat(broken(Collections.nCopies(39, TEXT.formatted("x")).toArray(String[]::new)))
                .isEmpty();
        assertThat(broken(Collections.nCopies(40, TEXT.formatted("x")).toArray(String[]::new)))
                .containsExactly("components of 41 where 40 are allowed");
        assertThat(broken(TEXT.formatted("x".repeat(2_001)), TEXT.formatted("x".repeat(2_000))))
                .containsExactly("text of components of 4001 where 4000 are allowed");
        assertThat(broken(row("a"), row("a"))).containsExactly("two components of one custom_id");
        assertThat(broken(row("x".repeat(101)))).containsExactly("custom_id of 101 where 100 are allowed");
        assertThat(broken(row("a", "b", "c", "d", "e", "f"))).hasSize(1);
        assertThat(broken("{\"type\":17,\"components\":[]}")).contains("a container with what it may not hold");
    }

    @Test
    void messageOfComponentsIsNothingElse() {
        assertThat(MessageRules.broken(DataObject.fromJson("{\"content\":\"Hello\"}"), Map.of(), true))
                .containsExactly("a message of components stays one");
        assertThat(MessageRules.broken(
                        DataObject.fromJson(
                                "{\"flags\":32768,\"content\":\"Hello\",\"components\":[" + TEXT.formatted("x") + "]}"),
                        Map.of(),
                        false))
                .containsExactly("components exclude content");
    }

    @Test
    void filesAndChoicesHaveTheirLimits() {
        DataObject empty = DataObject.fromJson("{\"content\":\"\",\"attachments\":[{\"id\":\"0\"}]}");
        assertThat(MessageRules.broken(empty, Map.of("files[0]", 10), false)).isEmpty();
        assertThat(MessageRules.broken(empty, Map.of("files[1]", 10), false))
                .containsExactly("a file that is no attachment");
        assertThat(MessageRules.broken(empty, Map.of("files[0]", 10 * 1024 * 1024 + 1), false))
                .hasSize(1);
        assertThat(MessageRules.broken(DataObject.empty(), Map.of(), false)).containsExactly("an empty message");
        DataArray choices = DataArray.empty();
        for (int i = 0; i < 26; i++) {
            choices.add(DataObject.empty().put("name", "n" + i).put("value", "x".repeat(i == 0 ? 101 : 1)));
        }
        assertThat(MessageRules.brokenChoices(choices)).hasSize(2);
    }
}
