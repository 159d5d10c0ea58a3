package org.attache.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.CRC32;
import org.attache.web.exchange.Response;
import org.attache.web.exchange.Route;

/** Style sheet and scripts. Their addresses change with them, so that browsers keep them for as long as they like. */
final class Assets {

    private static final String HTMX_BUILD = "/META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
    private static final Map<String, String> FOR_LONG = Map.of("Cache-Control", "public, max-age=31536000, immutable");

    private final Map<String, Response.Whole> byPath = new LinkedHashMap<>();
    private final String version;

    Assets() {
        add("/assets/style.css", "text/css;charset=utf-8", resource("style.css"));
        add("/assets/page.js", "text/javascript;charset=utf-8", resource("page.js"));
        add("/assets/htmx.js", "text/javascript;charset=utf-8", resource(htmx()));
        add("/assets/icon.svg", "image/svg+xml", resource("icon.svg"));
        CRC32 sum = new CRC32();
        byPath.values().forEach(asset -> sum.update(asset.body()));
        version = Long.toHexString(sum.getValue());
    }

    private void add(String path, String type, byte[] body) {
        byPath.put(path, new Response.Whole(200, type, body, FOR_LONG));
    }

    private static String htmx() {
        return "/META-INF/resources/webjars/htmx.org/" + htmxVersion() + "/dist/htmx.min.js";
    }

    /** What addresses of assets end with. */
    String version() {
        return version;
    }

    List<Route> routes() {
        return byPath.entrySet().stream()
                .map(asset -> Route.get(asset.getKey(), Route.Load.PROBE, request -> asset.getValue()))
                .toList();
    }

    private static String htmxVersion() {
        try (InputStream in = Assets.class.getResourceAsStream(HTMX_BUILD)) {
            Properties build = new Properties();
            build.load(in);
            return build.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
