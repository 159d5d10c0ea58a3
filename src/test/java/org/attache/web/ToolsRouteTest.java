package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.attache.ReadingRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The tools over HTTP, beside the API. */
@Timeout(120)
class ToolsRouteTest {

    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}";

    private static final Map<String, String> DOCUMENTS =
            Map.of("oslo.md", "Kenya's trade minister Grace Wanjiru will visit Norway from March 18 to 21, 2024.\n");

    @TempDir
    private Path home;

    private ReadingRoom room;

    @BeforeEach
    void open() {
        room = ReadingRoom.of(home, LocalDate.of(2024, 3, 12), DOCUMENTS);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private HttpResponse<String> send(String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(room.address() + "/mcp"))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.headers(headers).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void clientOfTheProtocolGetsTheAnswerOfTheApi() {
        try (McpSyncClient client = McpClient.sync(HttpClientStreamableHttpTransport.builder(room.address())
                        .endpoint("/mcp")
                        .build())
                .build()) {
            client.initialize();
            assertThat(client.listTools().tools())
                    .extracting(Tool::name)
                    .containsExactlyInAnyOrder("ask", "visits", "sources", "verify");

            CallToolResult answer =
                    client.callTool(new CallToolRequest("ask", Map.of("question", "When is Grace Wanjiru in Norway?")));
            Map<?, ?> fields = (Map<?, ?>) answer.structuredContent();
            assertThat(fields.get("text")).isEqualTo("Grace Wanjiru is due in Norway from March 18 to 21, 2024 [1].");
            Map<?, ?> asked = room.program()
                    .formats()
                    .fields(room.get("/api/v1/ask?question=When%20is%20Grace%20Wanjiru%20in%20Norway%3F")
                            .body());
            assertThat(List.of("text", "sentences", "citations", "visits", "conflicts", "outcome", "asOf"))
                    .allSatisfy(field -> assertThat(fields.get(field)).isEqualTo(asked.get(field)));
        }
    }

    @Test
    void manyAreAnsweredAtOnce() {
        String call =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"ask\",\"arguments\":"
                        + "{\"question\":\"When is Grace Wanjiru in Norway?\"}}}";
        List<CompletableFuture<HttpResponse<String>>> answers;
        try (HttpClient client = HttpClient.newHttpClient()) {
            answers = IntStream.range(0, 50)
                    .mapToObj(i -> client.sendAsync(
                            HttpRequest.newBuilder(URI.create(room.address() + "/mcp"))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(call))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString()))
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.join().body()).contains("March 18 to 21, 2024 [1]"));
        }
    }

    @Test
    void notificationIsTakenAndWhatIsNoMessageIsRefused() throws Exception {
        assertThat(send(PING, "Content-Type", "application/json").body()).contains("\"id\":7", "\"result\":{}");
        HttpResponse<String> taken = send(
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}", "Content-Type", "application/json");
        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(taken.body()).isEmpty();
        HttpResponse<String> refused = send("herring", "Content-Type", "application/json");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"detail\":\"The body is no message of JSON-RPC 2.0.\"");
        assertThat(send(PING, "Content-Type", "text/plain").statusCode()).isEqualTo(415);
        assertThat(room.get("/mcp").statusCode()).isEqualTo(405);
    }

    @Test
    void pageElsewhereMayNotUseTheTools() throws Exception {
        assertThat(send(PING, "Content-Type", "application/json", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(PING, "Content-Type", "application/json", "Origin", "null")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(PING, "Content-Type", "application/json", "Origin", room.address())
                        .statusCode())
                .isEqualTo(200);
    }
}
