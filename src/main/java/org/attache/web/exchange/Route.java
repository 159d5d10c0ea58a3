package org.attache.web.exchange;

import java.util.function.Function;

/**
 * Which requests go where.
 *
 * @param method in capitals
 * @param path with names in braces, which hold no slash, or in angle brackets, which may
 * @param load what a request of this kind costs
 * @param handler answers; throws {@link Refused} for what cannot be done
 */
public record Route(String method, String path, Load load, Function<Request, Response> handler) {

    /** What a request costs. */
    public enum Load {
        /** Nothing to speak of; whoever watches over the process may ask as often as they like. */
        PROBE,
        /** Something that a token guards, and of which so much may be asked in a minute. */
        READING,
        /** The same, and it is answered from the documents. */
        DOCUMENTS
    }

    public static Route get(String path, Load load, Function<Request, Response> handler) {
        return new Route("GET", path, load, handler);
    }

    public static Route post(String path, Load load, Function<Request, Response> handler) {
        return new Route("POST", path, load, handler);
    }
}
