package org.attache.langchain4j;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.util.List;
import org.attache.answer.AnswerWriter;
import org.attache.answer.Draft;
import org.attache.answer.DraftSentence;
import org.attache.evidence.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes to each provider, and what becomes of a good reply. */
class ModelWriterTest {

    private static final String KEY = "sk-test-0123456789";
    private static final String REPLY =
            "{\"sentences\":[{\"text\":\"Ana Kovač arrives in Oslo on 3 May 2031.\",\"citations\":[1]}]}";
    private static final Draft DRAFT =
            new Draft(List.of(new DraftSentence("Ana Kovač arrives in Oslo on 3 May 2031.", List.of(1))));

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort())
            .build();

    @Test
    void openAiGetsRulesDataAndSchema() {
        reply("{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":%s}}]}");
        assertThat(write("openai", "/v1", KEY)).isEqualTo(DRAFT);
        SERVER.verify(postRequestedFor(urlEqualTo("/v1/chat/completions"))
                .withHeader("Authorization", equalTo("Bearer " + KEY))
                .withRequestBody(matchingJsonPath("$.model", equalTo("small")))
                .withRequestBody(matchingJsonPath("$.temperature", equalTo("0.0")))
                .withRequestBody(matchingJsonPath("$.max_tokens", equalTo("800")))
                .withRequestBody(matchingJsonPath("$.messages[0].role", equalTo("system")))
                .withRequestBody(matchingJsonPath("$.messages[0].content", equalTo(Prompt.rules())))
                .withRequestBody(matchingJsonPath("$.messages[1].content", equalTo(request())))
                .withRequestBody(matchingJsonPath("$.response_format.type", equalTo("json_schema")))
                .withRequestBody(matchingJsonPath("$.response_format.json_schema.strict", equalTo("true")))
                .withRequestBody(matchingJsonPath(
                        "$.response_format.json_schema.schema.properties.sentences.items.properties.citations")));
        assertKeyIsInNoBody();
    }

    @Test
    void serverWithoutKeysGetsNone() {
        reply("{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":%s}}]}");
        assertThat(write("openai", "/v1", null)).isEqualTo(DRAFT);
        SERVER.verify(postRequestedFor(anyUrl()).withHeader("Authorization", absent()));
    }

    @Test
    void ollamaGetsRulesDataAndSchema() {
        reply("{\"model\":\"small\",\"message\":{\"role\":\"assistant\",\"content\":%s},\"done\":true}");
        assertThat(write("ollama", "", null)).isEqualTo(DRAFT);
        SERVER.verify(postRequestedFor(urlEqualTo("/api/chat"))
                .withRequestBody(matchingJsonPath("$.stream", equalTo("false")))
                .withRequestBody(matchingJsonPath("$.options.num_predict", equalTo("800")))
                .withRequestBody(matchingJsonPath("$.messages[0].content", equalTo(Prompt.rules())))
                .withRequestBody(matchingJsonPath("$.messages[1].content", equalTo(request())))
                .withRequestBody(matchingJsonPath("$.format.properties.sentences")));
    }

    @Test
    void anthropicGetsRulesAndData() {
        reply("{\"type\":\"message\",\"role\":\"assistant\",\"content\":[{\"type\":\"text\",\"text\":%s}],"
                + "\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}");
        assertThat(write("anthropic", "/v1", KEY)).isEqualTo(DRAFT);
        SERVER.verify(postRequestedFor(urlEqualTo("/v1/messages"))
                .withHeader("x-api-key", equalTo(KEY))
                .withRequestBody(matchingJsonPath("$.max_tokens", equalTo("800")))
                .withRequestBody(matchingJsonPath("$.system[0].text", equalTo(Prompt.rules())))
                .withRequestBody(matchingJsonPath("$.messages[0].content[0].text", equalTo(request()))));
        assertKeyIsInNoBody();
    }

    @Test
    void withoutEvidenceNoModelIsAsked() {
        Draft draft = writer("openai", "/v1", KEY)
                .write(Example.QUESTION, Example.INTERPRETATION, new Evidence(List.of(), List.of(), List.of()));
        assertThat(draft.sentences()).isEmpty();
        SERVER.verify(0, anyRequestedFor(anyUrl()));
    }

    private static String request() {
        return Prompt.request(Example.QUESTION, Example.EVIDENCE);
    }

    private static void reply(String envelope) {
        try {
            String content = new ObjectMapper().writeValueAsString(REPLY);
            SERVER.stubFor(any(anyUrl()).willReturn(okJson(envelope.formatted(content))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Draft write(String provider, String path, @Nullable String key) {
        return writer(provider, path, key).write(Example.QUESTION, Example.INTERPRETATION, Example.EVIDENCE);
    }

    private static AnswerWriter writer(String provider, String path, @Nullable String key) {
        URI url = URI.create(SERVER.baseUrl() + path);
        AnswerWriter writer = Models.writer(ModelSettings.of(provider, url, "small"), key, Example.PARSER);
        assertThat(writer.name()).isEqualTo(provider);
        return writer;
    }

    private static void assertKeyIsInNoBody() {
        assertThat(SERVER.getAllServeEvents())
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.getRequest().getBodyAsString()).doesNotContain(KEY));
    }
}
