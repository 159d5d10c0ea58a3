package org.attache.web.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.attache.web.exchange.Response;

/** Sends events in the format {@code text/event-stream} of the HTML standard. */
final class EventStream {

    private EventStream() {}

    static void send(Context context, Response.Stream stream) throws IOException {
        Guards.HEADERS.forEach(context::header);
        context.disableCompression();
        context.res().setContentType("text/event-stream;charset=utf-8");
        if (context.method().equals(HandlerType.HEAD)) {
            // Before anybody takes it for a stream of no length.
            context.res().flushBuffer();
            return;
        }
        ServletOutputStream out = context.res().getOutputStream();
        try {
            stream.tell((name, data) -> write(out, name, data));
        } catch (Response.Gone left) {
            // Whoever asked does not wait for the rest.
        }
    }

    private static void write(ServletOutputStream out, String name, String data) {
        StringBuilder event = new StringBuilder("event: ").append(name).append('\n');
        data.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
        try {
            out.write(event.append('\n').toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException left) {
            throw new Response.Gone(left);
        }
    }
}
