package org.attache.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServer.SyncSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attache.answer.CitationVerifier;
import org.attache.session.Formats;
import org.attache.session.Program;
import org.attache.session.Program.Session;

/** Gives programs the tools, over a connection or message by message. Thread-safe: calls run beside each other. */
public final class ToolServer implements Program.Tools {

    /** After the last byte of the input, for the calls that are under way. */
    private static final Duration FINISH = Duration.ofSeconds(60);

    private static final String INSTRUCTIONS =
            "Answers about visits of people to places, from documents, with a citation for every sentence. A sentence of an"
                    + " answer is shown only where the statements that it cites support it: quote them with their documents,"
                    + " and add nothing. The outcome unknown means that the documents do not say. With verify, have sentences"
                    + " of your own checked against statements before you show them.";

    private static final String NAME = "attache";

    private static final McpSchema.ServerCapabilities CAPABILITIES =
            McpSchema.ServerCapabilities.builder().tools(false).build();

    private final MessageTransport messages = new MessageTransport(McpJsonDefaults.getMapper());
    private final List<Tool> tools;
    private final ToolDescriptions descriptions;

    /**
     * Makes a server of all tools.
     *
     * @param sessions opens a session for a call, which closes it
     * @param verifier decides about sentences
     * @param today the day on which questions are asked that name none
     */
    public ToolServer(
            Supplier<Session> sessions, CitationVerifier verifier, Formats formats, Supplier<LocalDate> today) {
        this.tools = List.of(
                new AskTool(sessions, formats, today),
                new VisitsTool(sessions, formats, today),
                new SourcesTool(sessions, formats),
                new VerifyTool(verifier, formats));
        this.descriptions = ToolDescriptions.read(formats);
        McpServer.sync(messages)
                .serverInfo(NAME, version())
                .instructions(INSTRUCTIONS)
                .capabilities(CAPABILITIES)
                .validateToolInputs(false)
                // In the thread of whoever waits for the answer.
                .immediateExecution(true)
                .tools(tools.stream().map(this::stateless).toList())
                .build();
    }

    @Override
    public Optional<String> answer(String message) {
        return messages.answer(message);
    }

    /** Serves one client until its input ends; what it asked for until then is answered, if it does not take long. */
    @Override
    public void serve(InputStream in, OutputStream out) {
        StreamTransport transport = new StreamTransport(McpJsonDefaults.getMapper(), in, out);
        McpSyncServer server = with(McpServer.sync(transport)).build();
        transport.serve(FINISH);
        server.close();
    }

    private <S extends SyncSpecification<S>> SyncSpecification<S> with(SyncSpecification<S> server) {
        return server.serverInfo("attache", version())
                .instructions(INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                // Each tool says in a sentence what it cannot use.
                .validateToolInputs(false)
                .tools(tools.stream().map(this::specification).toList());
    }

    private SyncToolSpecification specification(Tool tool) {
        return SyncToolSpecification.builder()
                .tool(descriptions.of(tool))
                .callHandler((exchange, call) -> Calls.answer(tool, call.arguments()))
                .build();
    }

    private McpStatelessServerFeatures.SyncToolSpecification stateless(Tool tool) {
        return McpStatelessServerFeatures.SyncToolSpecification.builder()
                .tool(descriptions.of(tool))
                .callHandler((context, call) -> Calls.answer(tool, call.arguments()))
                .build();
    }

    private static String version() {
        String version = ToolServer.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
