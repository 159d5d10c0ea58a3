package org.attache;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** A model's server on this machine, which behaves as it is told, however badly. */
final class ModelServer implements AutoCloseable {

    /** What becomes of a request. */
    @FunctionalInterface
    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** What becomes of a request with what it says. */
    @FunctionalInterface
    interface Replying {
        void answer(HttpExchange exchange, String body) throws IOException;
    }

    /** A request as it came in. */
    record Request(String path, String body) {}

    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    ModelServer(Behaviour behaviour) {
        this((exchange, body) -> behaviour.answer(exchange));
    }

    ModelServer(Replying behaviour) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(workers);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(new Request(exchange.getRequestURI().getPath(), body));
            try (exchange) {
                behaviour.answer(exchange, body);
            }
        });
        server.start();
    }

    static ModelServer replying(int status, String body) {
        return new ModelServer(exchange -> send(exchange, status, body.getBytes(StandardCharsets.UTF_8)));
    }

    static ModelServer replying(String body) {
        return replying(200, body);
    }

    /** Replies to each request by what it says. */
    static ModelServer deciding(UnaryOperator<String> reply) {
        return new ModelServer(
                (exchange, body) -> send(exchange, 200, reply.apply(body).getBytes(StandardCharsets.UTF_8)));
    }

    /** Has been here, and is not any more. */
    static ModelServer gone() {
        ModelServer server = replying("");
        server.close();
        return server;
    }

    /** Never stops to send. */
    static ModelServer streamingEndlessly() {
        return new ModelServer(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            byte[] more = "{\"choices\": ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
            while (true) {
                exchange.getResponseBody().write(more);
            }
        });
    }

    /** Takes a request and never answers it. */
    static ModelServer silent() {
        CountDownLatch never = new CountDownLatch(1);
        return new ModelServer(exchange -> {
            try {
                never.await();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Sends a blank now and then, and is never done. */
    static ModelServer dripping() {
        return new ModelServer(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    TimeUnit.MILLISECONDS.sleep(50);
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Answers a request. */
    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void forget() {
        requests.clear();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
