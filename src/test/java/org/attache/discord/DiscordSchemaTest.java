package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check of bodies is red where a body is wrong. */
class DiscordSchemaTest {

    private static final String EDIT = "/api/v10/webhooks/999/token/messages/@original";

    @BeforeEach
    void document() {
        assumeTrue(Files.exists(DiscordSchema.FILE), "Discord's OpenAPI document is not there");
    }

    private static LoopbackDiscord.Call edit(String body) {
        return new LoopbackDiscord.Call("PATCH", EDIT, DataObject.fromJson(body), 200, Map.of());
    }

    @Test
    void wrongBodiesAreFound() throws Exception {
        DiscordSchema schema = new DiscordSchema();
        assertThat(schema.broken(edit("{\"content\":\"Hello\",\"allowed_mentions\":{\"parse\":[]}}")))
                .isEmpty();
        assertThat(schema.broken(edit("{\"content\":\"%s\"}".formatted("x".repeat(2_001)))))
                .singleElement()
                .asString()
                .contains("maxLength 2000");
        assertThat(schema.broken(edit("{\"flags\":\"32768\"}"))).isNotEmpty();
        assertThat(schema.broken(edit("{\"components\":[{\"type\":17,\"components\":[]}]}")))
                .isNotEmpty();
        assertThat(schema.broken(
                        edit("{\"components\":[{\"type\":1,\"components\":[{\"type\":3,\"custom_id\":\"a\"}]}]}")))
                .isNotEmpty();
        assertThat(schema.broken(
                        new LoopbackDiscord.Call("PUT", "/api/v10/nowhere", DataObject.empty(), 200, Map.of())))
                .containsExactly("no route PUT /nowhere");
    }
}
