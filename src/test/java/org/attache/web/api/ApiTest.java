package org.attache.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.attache.ReadingRoom;
import org.attache.evidence.KnowledgeView;
import org.attache.question.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The running server answers as its description says. */
@TestInstance(Lifecycle.PER_CLASS)
class ApiTest {

    private static final String WEST = "When is Tom West in Pakistan?";

    private ReadingRoom room;
    private JsonNode description;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        room = ReadingRoom.ofTheProject(home);
        description =
                new ObjectMapper().readTree(room.get("/api/v1/openapi.json").body());
    }

    @AfterAll
    void close() {
        room.close();
    }

    /** That a body is as the description says of an operation and a status. */
    private void assertDescribed(String method, String path, HttpResponse<String> response) {
        JsonNode responses = description.at("/paths").path(path).path(method).path("responses");
        String status = String.valueOf(response.statusCode());
        JsonNode told = responses.has(status) ? responses.path(status) : responses.path("default");
        if (told.has("$ref")) {
            told = description.at(told.path("$ref").asText().substring(1));
        }
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode schema = told.path("content").path(type).path("schema");
        assertThat(schema.isObject())
                .as(method + " " + path + " " + status + " " + type)
                .isTrue();
        String whole = "{\"components\":" + description.get("components") + ",\"allOf\":[" + schema + "]}";
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole, InputFormat.JSON)
                .validate(
                        response.body(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors).as(response.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/ask       | ?question=When+is+Tom+West+in+Pakistan%3F        | 200
            /api/v1/ask       | ?question=Which+hotel+did+Tom+West+stay+at%3F    | 200
            /api/v1/ask       | ?question=Who+visits+Pakistan%3F&as_of=2023-12-03| 200
            /api/v1/ask       | ?question=hello                                  | 200
            /api/v1/ask       | ''                                               | 400
            /api/v1/ask       | ?question=Who%3F&as_of=yesterday                 | 400
            /api/v1/visits    | ''                                               | 200
            /api/v1/visits    | ?person=Tom+West&status=planned                  | 200
            /api/v1/visits    | ?person=Tom+Wast                                 | 200
            /api/v1/visits    | ?on=2023-12-08                                   | 200
            /api/v1/visits    | ?on=2023-12-08&from=2023-12-01                   | 400
            /api/v1/visits    | ?from=2023-12-08&to=2023-12-01                   | 400
            /api/v1/visits    | ?status=maybe                                    | 400
            /api/v1/sources   | ''                                               | 200
            /api/v1/sources   | ?query=Afghanistan                               | 200
            /api/v1/documents | ''                                               | 200
            /api/v1/status    | ''                                               | 200
            """)
    void everyAddressAnswersAsTheDescriptionSays(String path, String query, int status) {
        HttpResponse<String> response = room.get(path + query);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertDescribed("get", path, response);
    }

    @Test
    void answerIsWhatTheCommandPrints() {
        String printed;
        try (KnowledgeView view = room.session().library().view()) {
            printed = room.program()
                    .formats()
                    .answer(
                            null,
                            room.session()
                                    .answering()
                                    .answer(Question.of(WEST, room.session().asOf())),
                            view.history());
        }

        assertThat(withoutTimes(room.get("/api/v1/ask?question=When+is+Tom+West+in+Pakistan%3F")
                        .body()))
                .isEqualTo(withoutTimes(printed))
                .contains("from December 7 to 9, 2023 [1]");
    }

    private static String withoutTimes(String answer) {
        return answer.replaceFirst("\"took\":.*", "");
    }

    @Test
    void postedQuestionLeansOnThoseBeforeIt() {
        HttpResponse<String> response = room.post(
                "/api/v1/ask",
                "application/json",
                "{\"question\":\"And when is she there?\",\"conversation\":[\"Who visits Pakistan on December 4, 2023?\"]}");

        assertDescribed("post", "/api/v1/ask", response);
        assertThat(response.body()).contains("Julieta Valls Noyes was due in Islamabad");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain       | {"question":"Who?"}          | 415
            application/json | {"question":                 | 400
            application/json | []                           | 400
            application/json | {"questions":"Who?"}         | 400
            application/json | {"question":"  "}            | 400
            application/json | {"question":"Who?","as_of":7}| 400
            """)
    void whatCannotBeMeantIsRefusedWithASentence(String type, String body, int status) {
        HttpResponse<String> response = room.post("/api/v1/ask", type, body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertDescribed("post", "/api/v1/ask", response);
        assertThat(response.body()).containsPattern("\"detail\":\"[A-Z](?:[^\"\\\\]|\\\\\")*\\.\"");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        HttpResponse<String> large =
                room.post("/api/v1/ask", "application/json", "{\"question\":\"" + "who ".repeat(50_000) + "\"}");
        HttpResponse<String> longer =
                room.post("/api/v1/ask", "application/json", "{\"question\":\"" + "who ".repeat(600) + "\"}");

        assertThat(large.statusCode()).isEqualTo(413);
        assertDescribed("post", "/api/v1/ask", large);
        assertThat(longer.statusCode()).isEqualTo(413);
        assertThat(longer.body()).contains("2000 characters");
    }

    @Test
    void unknownAddressesAndMethodsAreToldApart() {
        assertThat(room.get("/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(room.get("/api/v1/nothing").body()).contains("\"detail\":\"There is nothing at this address.\"");
        assertThat(room.post("/api/v1/visits", "application/json", "{}").statusCode())
                .isEqualTo(405);
    }

    @Test
    void processIsSaidToBeAliveAndReady() {
        assertThat(room.get("/healthz").statusCode()).isEqualTo(200);
        assertThat(room.get("/readyz").body()).isEqualTo("ready\n");
    }
}
