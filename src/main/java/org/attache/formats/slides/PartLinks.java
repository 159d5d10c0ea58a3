package org.attache.formats.slides;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The other parts of a package to which one of its parts leads (ISO/IEC 29500-2, section 6.5). */
final class PartLinks extends DefaultHandler {

    private final String folder;
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    /** Links that are named as seen from a folder; none yet. */
    PartLinks(String folder) {
        this.folder = folder;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String target = attributes.getValue("Target");
        String kind = attributes.getValue("Type");
        if (name.equals("Relationship") && target != null && kind != null) {
            if (!"External".equals(attributes.getValue("TargetMode"))) {
                String path = path(target);
                targets.put(String.valueOf(attributes.getValue("Id")), path);
                kinds.putIfAbsent(kind.substring(kind.lastIndexOf('/')), path);
            }
        }
    }

    private String path(String target) {
        Deque<String> path = new ArrayDeque<>(target.startsWith("/") ? List.of() : List.of(folder.split("/")));
        for (String step : target.split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** The part with which a reference is meant; null for none. */
    @Nullable
    String target(String reference) {
        return targets.get(reference);
    }

    /** The first part of a kind, such as {@code /notesSlide}; null for none. */
    @Nullable
    String ofKind(String kind) {
        return kinds.get(kind);
    }
}
