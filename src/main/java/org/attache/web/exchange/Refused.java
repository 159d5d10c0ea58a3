package org.attache.web.exchange;

import java.util.Map;

/** A request cannot be carried out; the message is a sentence for whoever asked. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Map<String, String> headers;

    private Refused(int status, String sentence, Map<String, String> headers) {
        super(sentence);
        this.status = status;
        this.headers = headers;
    }

    /** The request says something that cannot be meant. */
    public static Refused mistaken(String sentence) {
        return new Refused(400, sentence, Map.of());
    }

    /** What is asked for is not there. */
    public static Refused missing(String sentence) {
        return new Refused(404, sentence, Map.of());
    }

    /** Something is lacking for now. */
    public static Refused unavailable(String sentence) {
        return new Refused(503, sentence, Map.of());
    }

    /** Any other reason. */
    public static Refused of(int status, String sentence, Map<String, String> headers) {
        return new Refused(status, sentence, headers);
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
