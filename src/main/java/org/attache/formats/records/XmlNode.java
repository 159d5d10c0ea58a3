package org.attache.formats.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An element of XML: its attributes, its own words, and the elements within it. */
final class XmlNode {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    /** Its own words and the elements within, in their order. */
    private final List<Object> content = new ArrayList<>();

    private boolean hasWords;

    XmlNode(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<XmlNode> children() {
        return children;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void add(XmlNode child) {
        children.add(child);
        content.add(child);
    }

    void own(String text) {
        content.add(text);
        hasWords |= !text.isBlank();
    }

    /** All its words, those of the elements within too. */
    String words() {
        StringBuilder words = new StringBuilder();
        write(words);
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private void write(StringBuilder words) {
        for (Object part : content) {
            if (part instanceof XmlNode child) {
                words.append(hasWords ? "" : " ");
                child.write(words);
            } else {
                words.append(part);
            }
        }
    }

    String attributesInWords() {
        List<String> said = attributes.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
        return String.join("; ", said);
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** Whether words of its own stand beside elements, as in a sentence with an emphasis. */
    boolean isMixed() {
        return !isLeaf() && hasWords;
    }

    /** Whether it holds sentences and is no record. */
    boolean isText() {
        return isMixed() || children.stream().anyMatch(XmlNode::isText);
    }

    /** The same as maps, lists and texts: a record has its attributes and the elements within by their names. */
    Object value() {
        if (isLeaf() && attributes.isEmpty()) {
            return words();
        }
        Map<String, Object> value = new LinkedHashMap<>(attributes);
        if (isLeaf()) {
            if (!words().isEmpty()) {
                value.putIfAbsent(value.containsKey(name) ? "text" : name, words());
            }
            return value;
        }
        Map<String, List<XmlNode>> named = new LinkedHashMap<>();
        children.forEach(child ->
                named.computeIfAbsent(child.name, key -> new ArrayList<>()).add(child));
        named.forEach((key, nodes) -> value.merge(key, value(nodes), XmlNode::both));
        return value;
    }

    private static Object both(Object attribute, Object elements) {
        return Stream.of(attribute, elements)
                .flatMap(each -> each instanceof List<?> list ? list.stream() : Stream.of(each))
                .toList();
    }

    /** One that only names something has a value; others may come again, and are a list. */
    private Object value(List<XmlNode> nodes) {
        XmlNode first = nodes.getFirst();
        long leaves =
                attributes.size() + children.stream().filter(XmlNode::isLeaf).count();
        boolean isPart = first.children.stream().allMatch(XmlNode::isLeaf)
                && (first.isLeaf() || leaves > 1 || Heads.isKnown(first.name));
        return nodes.size() == 1 && isPart
                ? first.value()
                : nodes.stream().map(XmlNode::value).toList();
    }
}
