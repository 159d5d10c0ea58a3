package org.attache.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Two streams of messages, one a line. Unlike the transport that the protocol's library has, it loses no answer where
 * several are ready at once, or where the input ends before they are. Thread-safe.
 */
final class StreamTransport implements McpServerTransport, McpServerTransportProvider {

    /** All revisions of the protocol that the library knows. */
    static final List<String> VERSIONS = List.of(
            ProtocolVersions.MCP_2024_11_05,
            ProtocolVersions.MCP_2025_03_26,
            ProtocolVersions.MCP_2025_06_18,
            ProtocolVersions.MCP_2025_11_25);

    private static final System.Logger LOG = System.getLogger(StreamTransport.class.getName());

    /** In bytes; a hundred statements with all their words are a tenth of it. */
    private static final int LONGEST = 4_000_000;

    private final McpJsonMapper json;
    private final InputStream in;
    private final OutputStream out;
    /** One party is the reader; the others are messages that are being answered. */
    private final Phaser underWay = new Phaser(1);

    private @Nullable McpServerSession session;

    StreamTransport(McpJsonMapper json, InputStream in, OutputStream out) {
        this.json = json;
        this.in = new BufferedInputStream(in);
        this.out = out;
    }

    @Override
    public void setSessionFactory(McpServerSession.Factory factory) {
        session = factory.create(this);
    }

    /**
     * Reads until the input ends, then waits for what is under way.
     *
     * @param patience how long that may take
     */
    void serve(Duration patience) {
        Lines lines = new Lines(in, LONGEST);
        try {
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                take(line);
            }
            underWay.awaitAdvanceInterruptibly(underWay.arrive(), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "The client is gone", gone);
        } catch (TimeoutException late) {
            LOG.log(System.Logger.Level.WARNING, "The input ended, and not all calls were answered in time.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Lines.Line line) throws IOException {
        if (line.isTooLong()) {
            refuse("a message has " + LONGEST + " bytes at most");
        } else if (!line.text().isEmpty()) {
            try {
                handle(McpSchema.deserializeJsonRpcMessage(json, line.text()));
            } catch (IOException | IllegalArgumentException malformed) {
                refuse("a line is no message");
            }
        }
    }

    private void handle(McpSchema.JSONRPCMessage message) {
        underWay.register();
        Objects.requireNonNull(session)
                .handle(message)
                .doFinally(end -> underWay.arriveAndDeregister())
                .subscribe(
                        none -> {},
                        failure -> LOG.log(System.Logger.Level.WARNING, "A message was not answered", failure));
    }

    /** Whose message it is nobody knows. */
    private void refuse(String why) throws IOException {
        write("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,\"message\":\"Parse error: " + why + "\"}}");
    }

    @Override
    public Mono<Void> sendMessage(McpSchema.JSONRPCMessage message) {
        return Mono.fromCallable(() -> {
            write(json.writeValueAsString(message));
            return null;
        });
    }

    private synchronized void write(String message) throws IOException {
        out.write((message + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
        return json.convertValue(data, type);
    }

    @Override
    public Mono<Void> notifyClients(String method, Object parameters) {
        return Objects.requireNonNull(session).sendNotification(method, parameters);
    }

    @Override
    public List<String> protocolVersions() {
        return VERSIONS;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    @Override
    public void close() {
        // The streams are the caller's.
    }
}
