package org.attache.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSettingsTest {

    private static final URI LOCAL = URI.create("http://127.0.0.1:1234/v1");

    @Test
    void providerThatDoesNotExistIsNamedWithTheOnesThatDo() {
        assertRefused(
                () -> ModelSettings.of("gpt", null, "m"),
                "model.provider is \"gpt\"; it must be quoting, openai, ollama or anthropic.");
    }

    @Test
    void missingModelNameIsAskedFor() {
        assertRefused(
                () -> ModelSettings.of("ollama", null, " "),
                "model.name is missing: set it to the name of the model that ollama is to run.");
    }

    @ParameterizedTest
    @CsvSource({"ftp://example.org", "http:///v1", "localhost:8080", "https://me:secret@example.org"})
    void addressThatIsNoServerIsRefusedWithoutRepeatingIt(URI url) {
        assertRefused(
                () -> ModelSettings.of("openai", url, "m"),
                "model.base-url must be an http or https address with a host and without user name or password.");
    }

    @Test
    void limitsMustLeaveRoom() {
        Duration second = Duration.ofSeconds(1);
        assertRefused(
                () -> new ModelSettings("ollama", null, "m", Duration.ZERO, 1, 0.0, second),
                "model.timeout must be longer than nothing.");
        assertRefused(
                () -> new ModelSettings("ollama", null, "m", second, 0, 0.0, second),
                "model.max-tokens must be 1 or more.");
        assertRefused(
                () -> new ModelSettings("ollama", null, "m", second, 1, 2.5, second),
                "model.temperature must be from 0 to 2, or left out for a model that takes none.");
        assertRefused(
                () -> new ModelSettings("ollama", null, "m", second, 1, null, Duration.ZERO),
                "model.pause must be longer than nothing.");
    }

    @Test
    void eachProviderSaysWhereItsKeyIs() {
        assertThat(ModelSettings.of("openai", null, "m").keyVariable()).hasValue("OPENAI_API_KEY");
        assertThat(ModelSettings.of("anthropic", null, "m").keyVariable()).hasValue("ANTHROPIC_API_KEY");
        assertThat(ModelSettings.of("ollama", null, "m").keyVariable()).isEmpty();
    }

    @Test
    void keyIsAskedForWhereTheProviderNeedsOne() {
        assertRefused(
                () -> Models.writer(ModelSettings.of("openai", null, "m"), null, Example.PARSER),
                "OPENAI_API_KEY is missing: set it in the environment, or choose another model.provider.");
        assertRefused(
                () -> Models.writer(ModelSettings.of("anthropic", LOCAL, "m"), null, Example.PARSER),
                "ANTHROPIC_API_KEY is missing: set it in the environment, or choose another model.provider.");
        assertThat(Models.writer(ModelSettings.of("openai", LOCAL, "m"), null, Example.PARSER)
                        .name())
                .isEqualTo("openai");
    }

    @Test
    void keyThatCannotBeOneIsRefusedWithoutRepeatingIt() {
        assertRefused(
                () -> Models.writer(ModelSettings.of("openai", LOCAL, "m"), "sk-secret\n", Example.PARSER),
                "OPENAI_API_KEY cannot be a key: it must hold visible ASCII characters without spaces.");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
