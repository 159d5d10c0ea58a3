package org.attache.web.server;

import java.nio.ByteBuffer;
import java.util.Map;
import org.attache.web.exchange.Refused;
import org.attache.web.exchange.Request;
import org.attache.web.exchange.Response.Whole;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what is no request, such as a path that cannot be decoded, as every other refusal is told. */
final class Unreadable extends ErrorHandler {

    private final WebServer.Refusals refusals;

    Unreadable(WebServer.Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public boolean handle(org.eclipse.jetty.server.Request request, Response response, Callback callback) {
        String path = String.valueOf(request.getHttpURI().getPath());
        int status = response.getStatus();
        Whole told = refusals.told(
                new Request(String.valueOf(request.getMethod()), path, Map.of(), Map.of(), Map.of(), ""),
                Refused.of(
                        status,
                        status >= 500 ? WebServer.BROKEN : "The request cannot be read; check its address.",
                        Map.of()));
        Guards.HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
        told.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, told.type());
        response.write(true, ByteBuffer.wrap(told.body()), callback);
        return true;
    }
}
