package org.attache.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.source.MalformedData;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Answers message by message, whoever sends them; nothing is kept between two. Thread-safe. */
final class MessageTransport implements McpStatelessServerTransport {

    private final McpJsonMapper json;
    private @Nullable McpStatelessServerHandler handler;

    MessageTransport(McpJsonMapper json) {
        this.json = json;
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
        this.handler = handler;
    }

    /**
     * The answer to a message, in the thread of the caller; empty where it wants none.
     *
     * @throws MalformedData if it is no message
     */
    Optional<String> answer(String text) {
        McpStatelessServerHandler server = Objects.requireNonNull(handler);
        return switch (message(text)) {
            case McpSchema.JSONRPCRequest request -> {
                McpSchema.JSONRPCResponse response =
                        server.handleRequest(McpTransportContext.EMPTY, request).block();
                yield Optional.ofNullable(response).map(this::written);
            }
            case McpSchema.JSONRPCNotification notification -> {
                server.handleNotification(McpTransportContext.EMPTY, notification)
                        .block();
                yield Optional.empty();
            }
            // An answer to something that was never asked.
            default -> Optional.empty();
        };
    }

    private McpSchema.JSONRPCMessage message(String text) {
        try {
            return McpSchema.deserializeJsonRpcMessage(json, text);
        } catch (IOException | IllegalArgumentException malformed) {
            throw new MalformedData("is no message of JSON-RPC 2.0");
        }
    }

    private String written(McpSchema.JSONRPCResponse response) {
        try {
            return json.writeValueAsString(response);
        } catch (IOException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
        }
    }

    @Override
    public List<String> protocolVersions() {
        return StreamTransport.VERSIONS;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }
}
