package org.attache.web.exchange;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody asks the server for.
 *
 * @param method in capitals
 * @param path decoded, without the query
 * @param query decoded, each parameter with its values
 * @param parts what stands in the path in the place of a route's names
 * @param headers by their names in small letters
 */
public record Request(
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, String> parts,
        Map<String, String> headers,
        String body) {

    /** What a browser says of its own pages, and of an address that somebody entered. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    public Request {
        query = Map.copyOf(query);
        parts = Map.copyOf(parts);
        headers = Map.copyOf(headers);
    }

    /** The first value of a parameter, without blanks around it; empty where there is none, or nothing in it. */
    public Optional<String> query(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** What stands in the path in the place of a name of the route. */
    public String part(String name) {
        return parts.getOrDefault(name, "");
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * Whether a browser sends it for a page of another server, and so maybe without whoever looks at that page meaning
     * it (Fetch Metadata Request Headers; RFC 6454).
     */
    public boolean isForPageElsewhere() {
        String host = header("Host").orElse("");
        return header("Sec-Fetch-Site").filter(site -> !OWN.contains(site)).isPresent()
                || header("Origin")
                        .filter(origin -> !authority(origin).equalsIgnoreCase(host))
                        .isPresent();
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    /** Whether only a piece of a page is wanted, to be put into one that is open. */
    public boolean isForPiece() {
        return header("HX-Request").isPresent();
    }

    /** Whether a program asks, which reads JSON. */
    public boolean isOfProgram() {
        return path.startsWith("/api/") || path.equals("/mcp");
    }
}
