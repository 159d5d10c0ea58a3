package org.attache.langchain4j;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.permanentRedirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import org.attache.answer.AnswerWriter;
import org.attache.answer.Draft;
import org.attache.answer.ModelUnavailable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a model's server does, the writer says so in one clause, in time and without the key. */
class ModelFailureTest {

    private static final String KEY = "sk-test-0123456789";
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final Duration LONG_PAUSE = Duration.ofHours(1);
    private static final String GOOD =
            "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"She comes [1].\"}}]}";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort())
            .build();

    static Stream<Arguments> refusals() {
        String server = "the model server at " + URI.create(SERVER.baseUrl()).getAuthority();
        String echo = "{\"error\":{\"message\":\"bad key " + KEY + "\"}}";
        return Stream.of(
                Arguments.of(
                        aResponse().withStatus(400).withBody(echo),
                        server + " did not accept the request (status 400)"),
                Arguments.of(aResponse().withStatus(401).withBody(echo), server + " rejected the key"),
                Arguments.of(aResponse().withStatus(403).withBody(echo), server + " rejected the key"),
                Arguments.of(aResponse().withStatus(404), server + " does not know the model small"),
                Arguments.of(aResponse().withStatus(429), server + " has too many requests at the moment"),
                Arguments.of(aResponse().withStatus(500).withBody(echo), server + " failed with status 500"),
                Arguments.of(permanentRedirect("/elsewhere"), server + " did not accept the request (status 301)"),
                Arguments.of(
                        aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), server + " broke off the connection"),
                Arguments.of(aResponse().withFault(Fault.EMPTY_RESPONSE), server + " broke off the connection"),
                Arguments.of(aResponse().withBody("x".repeat(10 << 20)), "the model's reply was too long"),
                Arguments.of(aResponse().withBody("<html>Sign in</html>"), "the model's reply was not usable"),
                Arguments.of(aResponse().withBody(GOOD.substring(0, 40)), "the model's reply was not usable"),
                Arguments.of(okJson("{\"choices\":[]}"), "the model's reply was not usable"),
                Arguments.of(okJson("{}"), "the model's reply was not usable"),
                Arguments.of(okJson("[]"), "the model's reply was not usable"),
                Arguments.of(aResponse().withStatus(200), "the model's reply was not usable"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void failureIsToldInOneClauseWithoutTheKey(ResponseDefinitionBuilder response, String clause) {
        SERVER.stubFor(any(anyUrl()).willReturn(response));
        assertThat(failure(writer(AMPLE, LONG_PAUSE))).hasMessage(clause);
    }

    static Stream<ResponseDefinitionBuilder> delays() {
        return Stream.of(
                okJson(GOOD).withFixedDelay(10_000),
                okJson(GOOD).withChunkedDribbleDelay(40, 10_000),
                aResponse().withStatus(500).withFixedDelay(10_000));
    }

    @ParameterizedTest
    @MethodSource("delays")
    void slowReplyIsGivenUpWhenTheTimeIsOver(ResponseDefinitionBuilder response) {
        SERVER.stubFor(any(anyUrl()).willReturn(response));
        assertThat(failure(writer(SHORT, LONG_PAUSE))).hasMessage("the model did not answer within 300 ms");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void serverThatIsNotThereIsNamed() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        URI url = URI.create("http://127.0.0.1:" + port + "/v1");
        assertThat(failure(writer(url, AMPLE, LONG_PAUSE)))
                .hasMessage("the model server at 127.0.0.1:" + port + " refused the connection");
    }

    @Test
    void stumblingServerIsAskedOnceMore() {
        SERVER.stubFor(any(anyUrl())
                .inScenario("busy")
                .willReturn(aResponse().withStatus(429))
                .willSetStateTo("free"));
        SERVER.stubFor(
                any(anyUrl()).inScenario("busy").whenScenarioStateIs("free").willReturn(okJson(GOOD)));
        assertThat(write(writer(AMPLE, LONG_PAUSE)).sentences()).hasSize(1);
        SERVER.verify(2, anyRequestedFor(anyUrl()));
    }

    @Test
    void rejectedKeyIsNotTriedAgain() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(401)));
        failure(writer(AMPLE, LONG_PAUSE));
        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void modelThatKeepsFailingIsLeftAlone() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(401)));
        AnswerWriter writer = writer(AMPLE, LONG_PAUSE);
        for (int i = 0; i < 3; i++) {
            failure(writer);
        }
        assertThat(failure(writer)).hasMessage("the model failed 3 times in a row and is left alone for a while");
        SERVER.verify(3, anyRequestedFor(anyUrl()));
    }

    @Test
    void modelThatIsBackAnswersAfterThePause() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(401)));
        AnswerWriter writer = writer(AMPLE, Duration.ofMillis(50));
        for (int i = 0; i < 3; i++) {
            failure(writer);
        }
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(GOOD)));
        Awaitility.await()
                .ignoreExceptionsInstanceOf(ModelUnavailable.class)
                .untilAsserted(() -> assertThat(write(writer).sentences()).hasSize(1));
        assertThat(write(writer).sentences()).hasSize(1);
    }

    @Test
    void oneSuccessInBetweenKeepsTheModelInUse() {
        AnswerWriter writer = writer(AMPLE, LONG_PAUSE);
        for (int i = 0; i < 3; i++) {
            SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(401)));
            failure(writer);
            failure(writer);
            SERVER.stubFor(any(anyUrl()).willReturn(okJson(GOOD)));
            assertThat(write(writer).sentences()).hasSize(1);
        }
    }

    private static ModelUnavailable failure(AnswerWriter writer) {
        ModelUnavailable failure = catchThrowableOfType(ModelUnavailable.class, () -> write(writer));
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(KEY);
        return failure;
    }

    private static Draft write(AnswerWriter writer) {
        return writer.write(Example.QUESTION, Example.INTERPRETATION, Example.EVIDENCE);
    }

    private static AnswerWriter writer(Duration timeout, Duration pause) {
        return writer(URI.create(SERVER.baseUrl() + "/v1"), timeout, pause);
    }

    private static AnswerWriter writer(URI url, Duration timeout, Duration pause) {
        ModelSettings settings = new ModelSettings("openai", url, "small", timeout, 100, 0.0, pause);
        AnswerWriter writer = Models.writer(settings, KEY, Example.PARSER);
        assertThat(writer.toString() + settings).doesNotContain(KEY);
        return writer;
    }
}
