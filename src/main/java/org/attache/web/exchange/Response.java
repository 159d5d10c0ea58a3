package org.attache.web.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the server sends. */
public sealed interface Response {

    String JSON = "application/json";
    String HTML = "text/html;charset=utf-8";
    String TEXT = "text/plain;charset=utf-8";

    /** All at once. */
    final class Whole implements Response {

        private final int status;
        private final String type;
        private final byte[] body;
        private final Map<String, String> headers;

        /** @param type the media type */
        public Whole(int status, String type, byte[] body, Map<String, String> headers) {
            this.status = status;
            this.type = type;
            this.body = body.clone();
            this.headers = Map.copyOf(headers);
        }

        public int status() {
            return status;
        }

        public String type() {
            return type;
        }

        public byte[] body() {
            return body.clone();
        }

        public Map<String, String> headers() {
            return headers;
        }
    }

    /** Events, as they come (server-sent events of the HTML standard). */
    @FunctionalInterface
    non-sealed interface Stream extends Response {

        /** Tells all events; stays in the thread until the last. */
        void tell(Events events);
    }

    /** Takes events. */
    @FunctionalInterface
    interface Events {

        /**
         * Sends one.
         *
         * @throws Gone if nobody is there any more
         */
        void send(String name, String data);
    }

    /** Whoever asked has left. */
    final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Gone(Throwable cause) {
            super(cause);
        }
    }

    static Whole of(int status, String type, String text) {
        return new Whole(status, type, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Whole ok(String type, String text) {
        return of(200, type, text);
    }
}
