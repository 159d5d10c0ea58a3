package org.attache.web.pages;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attache.web.exchange.Response;
import org.jspecify.annotations.Nullable;

/** Makes pages of templates. A name that a template uses and nobody gave is an error. Thread-safe. */
final class Templates {

    /** The same address gives a whole page, or a piece for one that is open. */
    private static final Map<String, String> VARYING = Map.of("Vary", "HX-Request");

    private final PebbleEngine engine;
    private final Map<String, Object> always;

    /** @param always what every template can use */
    Templates(Map<String, Object> always) {
        ClasspathLoader loader = new ClasspathLoader();
        loader.setPrefix("org/attache/web/pages");
        loader.setSuffix(".html");
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .defaultLocale(Locale.ENGLISH)
                .addEscapingStrategy("html", SafeHtml::of)
                .extension(new PageWords())
                .build();
        this.always = Map.copyOf(always);
    }

    Response.Whole page(String name, Map<String, ? extends @Nullable Object> values) {
        return page(200, name, values);
    }

    Response.Whole page(int status, String name, Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> all = new HashMap<>(always);
        all.putAll(values);
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(name).evaluate(out, all);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return new Response.Whole(status, Response.HTML, out.toString().getBytes(StandardCharsets.UTF_8), VARYING);
    }
}
