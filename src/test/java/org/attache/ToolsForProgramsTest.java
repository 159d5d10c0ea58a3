package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.attache.knowledge.Progress;
import org.attache.session.Options;
import org.attache.session.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program gets that speaks the Model Context Protocol. */
@Timeout(120)
class ToolsForProgramsTest {

    private static final String QUESTION = "When is Grace Wanjiru in Norway?";
    private static final String DAY = "2024-03-12";

    static final String HELLO = "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{"
            + "\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}\n"
            + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n";

    @TempDir
    private Path home;

    private final JsonFormats formats = new JsonFormats();
    private CommandLineUser user;

    @BeforeEach
    void aFolderWithOneReport() throws IOException {
        user = new CommandLineUser(home).writes("oslo.md", AskingTest.OSLO);
    }

    /** The protocol's own client, with the program as a process of its own. */
    private McpSyncClient client() {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> line = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes,
                "org.attache.Attache",
                "mcp",
                "--config",
                user.config.toString(),
                "--knowledge",
                user.knowledge.toString(),
                "--data",
                user.data.toString()));
        StdioClientTransport transport = new StdioClientTransport(
                ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString())
                        .args(line)
                        .build(),
                McpJsonDefaults.getMapper());
        McpSyncClient client =
                McpClient.sync(transport).requestTimeout(Duration.ofSeconds(60)).build();
        client.initialize();
        return client;
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }

    private static CallToolResult call(McpSyncClient client, String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    @Test
    void clientGetsWhatTheCommandsSayAndSeesTheFolderChange() throws IOException {
        try (McpSyncClient client = client()) {
            assertThat(client.listTools().tools())
                    .extracting(Tool::name)
                    .containsExactlyInAnyOrder("ask", "visits", "sources", "verify");
            assertThat(client.listTools().tools())
                    .allSatisfy(tool -> assertThat(tool.outputSchema()).containsKey("properties"))
                    .allMatch(tool -> tool.annotations().readOnlyHint());

            CallToolResult answer = call(client, "ask", Map.of("question", QUESTION, "asOf", DAY));
            assertThat(text(answer))
                    .startsWith("Grace Wanjiru is due in Norway from March 18 to 21, 2024 [1].")
                    .contains("[1] “Kenya's trade minister", " · oslo.md");
            assertThat(withoutTimes(answer.structuredContent()))
                    .isEqualTo(withoutTimes(formats.fields(
                            user.runs("ask", "--json", "--as-of", DAY, QUESTION).out())));
            assertThat(call(client, "visits", Map.of("person", "Wanjiru", "asOf", DAY))
                            .structuredContent())
                    .isEqualTo(formats.fields(
                            user.runs("visits", "--person", "Wanjiru", "--format", "json", "--as-of", DAY)
                                    .out()));
            assertThat(call(client, "sources", Map.of()).structuredContent())
                    .isEqualTo(formats.fields(user.runs("sources", "--json").out()));

            user.writes("oslo.md", AskingTest.OSLO.replace("March 18 to 21", "March 25 to 27"));
            assertThat(user.runs("reload").code()).isZero();
            assertThat(text(call(client, "ask", Map.of("question", QUESTION, "asOf", DAY))))
                    .contains("March 25 to 27")
                    .doesNotContain("March 18");
        }
    }

    private static Map<Object, Object> withoutTimes(Object answer) {
        Map<Object, Object> fields = new HashMap<>((Map<?, ?>) answer);
        assertThat(fields.remove("took")).isNotNull();
        return fields;
    }

    @Test
    void everyRequestIsAnsweredThoughTheInputEndsAtOnceAndNothingElseIsWritten() {
        String calls = IntStream.rangeClosed(1, 30)
                .mapToObj(id -> request(id, "ask", "{\"question\":\"" + QUESTION + "\"}"))
                .reduce("", String::concat);
        CommandLineUser.Outcome outcome = user.pipes(HELLO + calls).runs("mcp");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines().map(formats::fields).toList())
                .hasSize(31)
                .allMatch(message -> "2.0".equals(message.get("jsonrpc")) && message.containsKey("result"))
                .extracting(message -> String.valueOf(message.get("id")))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(0, 30).mapToObj(String::valueOf).toList());
    }

    @Test
    void linesThatAreNoMessagesAreRefusedAndTheNextIsAnswered() {
        CommandLineUser.Outcome outcome = user.pipes(HELLO + "herring\n" + "x".repeat(4_000_001) + "\n"
                        + "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}\n")
                .runs("mcp");

        assertThat(outcome.out().lines().skip(1).toList())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("-32700", "a line is no message"),
                        line -> assertThat(line).contains("-32700", "4000000 bytes at most"),
                        line -> assertThat(line).contains("\"id\":7", "\"result\":{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ask|{}|The argument question is missing",
                "ask|{\"question\":5}|The argument question has to be a text.",
                "ask|{\"question\":\"a\",\"conversation\":[\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"]}|has 7 entries; give it no more than 6.",
                "ask|{\"question\":\"a\",\"asOf\":\"tomorrow\"}|write the day as 2023-12-03.",
                "visits|{\"on\":\"2024-03-12\",\"from\":\"2024-03-12\"}|Give either the argument on, or from and to.",
                "visits|{\"from\":\"2024-03-12\",\"to\":\"2024-03-11\"}|exchange the two days.",
                "visits|{\"status\":\"happy\"}|it has to be one of planned, announced",
                "verify|{\"sentence\":\"Herring.\"}|The argument statements is missing",
                "verify|{\"sentence\":\"Herring.\",\"statements\":[5]}|The argument statements[0] has to be an object.",
                "verify|{\"sentence\":\"Herring.\",\"statements\":[{\"title\":\"a\"}]}|The argument statements[0].words is missing",
            })
    void argumentThatCannotBeUsedIsNamedWithTheRemedy(String tool, String arguments, String sentence) {
        assertThat(refusal(tool, arguments)).contains(sentence);
    }

    @Test
    void tooLongAnArgumentIsRefused() {
        assertThat(refusal("ask", "{\"question\":\"" + "a".repeat(2_001) + "\"}"))
                .isEqualTo("The argument question has 2001 characters; give it no more than 2000.");
    }

    @Test
    void heldDataFolderIsSaidInOneSentence() {
        Options options = new Options(user.config, user.knowledge, user.data, null, false);
        Wiring other = new Wiring(Path.of(""), Map.of(), InstantSource.system());
        try (Program.Session holding = other.open(options, Progress.SILENT)) {
            assertThat(holding.notices()).isEmpty();
            assertThat(refusal("sources", "{}"))
                    .contains("The data folder " + user.data + " is held by")
                    .doesNotContain("\n");
        }
    }

    @Test
    void claimIsDecidedAsOnTheCommandLine() {
        String claim = "\"statements\":[{\"words\":\"Grace Wanjiru will visit Norway on March 18.\","
                + "\"published\":\"2024-03-11\"}],\"sentence\":\"Grace Wanjiru will visit Norway on March ";
        for (String day : List.of("18, 2024.\"", "19, 2024.\"")) {
            String command =
                    user.pipes("{" + claim + day + "}").runs("verify", "-").out();
            assertThat(result("verify", "{" + claim + day + "}").get("structuredContent"))
                    .isEqualTo(formats.fields(command));
        }
    }

    static String request(int id, String tool, String arguments) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
                + "\",\"arguments\":" + arguments + "}}\n";
    }

    private Map<?, ?> result(String tool, String arguments) {
        String said =
                user.pipes(HELLO + request(1, tool, arguments)).runs("mcp").out();
        return result(said.lines().toList().getLast());
    }

    /** The result in a message. */
    static Map<?, ?> result(String message) {
        return (Map<?, ?>)
                Objects.requireNonNull(new JsonFormats().fields(message).get("result"));
    }

    /** The text in a result, for people. */
    static String text(Map<?, ?> result) {
        List<?> content = (List<?>) Objects.requireNonNull(result.get("content"));
        return String.valueOf(((Map<?, ?>) content.getFirst()).get("text"));
    }

    private String refusal(String tool, String arguments) {
        Map<?, ?> result = result(tool, arguments);
        assertThat(result.get("isError")).isEqualTo(true);
        assertThat(result.containsKey("structuredContent")).isFalse();
        return text(result);
    }
}
