package org.attache.formats.html;

import java.io.InterruptedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.formats.file.Deadline;
import org.jsoup.nodes.Element;

/**
 * What a page marks in its text for programs, in the form of JSON-LD: microdata (HTML Living Standard, section 5) and
 * the same things in RDFa Lite.
 */
final class Microdata {

    private static final String ITEM = "[itemtype], [typeof]";
    private static final String PROPERTY = "[itemprop], [property]";
    private static final int MOST_ITEMS = 10_000;

    private Microdata() {}

    /** Things, those that are properties of others within these alone. */
    static List<Map<String, Object>> in(Element page) throws InterruptedIOException {
        Map<Element, Map<String, Object>> items = new LinkedHashMap<>();
        for (Element element : page.select(ITEM)) {
            if (items.size() < MOST_ITEMS) {
                Map<String, Object> item = new LinkedHashMap<>();
                item.put("@type", type(element));
                items.put(element, item);
            }
        }
        if (items.isEmpty()) {
            return List.of();
        }
        Set<Map<String, Object>> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element property : page.select(PROPERTY)) {
            Deadline.heed();
            Element parent = property.parent();
            Element owner = parent == null ? null : parent.closest(ITEM);
            Map<String, Object> item = owner == null ? null : items.get(owner);
            Map<String, Object> own = items.get(property);
            if (item != null) {
                item.putIfAbsent(named(property), own == null ? value(property) : own);
                if (own != null) {
                    parts.add(own);
                }
            }
        }
        return items.values().stream().filter(item -> !parts.contains(item)).toList();
    }

    private static String type(Element element) {
        String type = element.hasAttr("itemtype") ? element.attr("itemtype") : element.attr("typeof");
        return type.strip().replaceFirst(".*[/:#]", "");
    }

    private static String named(Element property) {
        String name = property.hasAttr("itemprop") ? property.attr("itemprop") : property.attr("property");
        return name.strip().replaceFirst(".*:", "");
    }

    private static String value(Element property) {
        if (property.hasAttr("content")) {
            return property.attr("content");
        }
        if (property.hasAttr("datetime")) {
            return property.attr("datetime");
        }
        return property.hasAttr("href") && !property.hasText() ? property.attr("href") : property.text();
    }
}
