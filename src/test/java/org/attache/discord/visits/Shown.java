package org.attache.discord.visits;

import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** A message as Discord got it. */
public record Shown(DataObject body) {

    /** Its texts in their order. */
    public List<String> texts() {
        return body.optArray("components").filter(parts -> !parts.isEmpty()).isEmpty()
                ? List.of(body.getString("content"))
                : all().filter(part -> part.getInt("type") == 10)
                        .map(part -> part.getString("content"))
                        .toList();
    }

    public String text() {
        return String.join("\n", texts());
    }

    /** The labels of its buttons, in their order. */
    public List<String> labels() {
        return all().filter(part -> part.getInt("type") == 2)
                .map(part -> part.getString("label"))
                .toList();
    }

    /** The id of a button. */
    public String id(String label) {
        return button(label).getString("custom_id");
    }

    public boolean isEnabled(String label) {
        return !button(label).getBoolean("disabled", false);
    }

    String menu() {
        return all().filter(part -> part.getInt("type") == 3)
                .findFirst()
                .orElseThrow()
                .getString("custom_id");
    }

    /** The value of an option of the menu. */
    String option(String label) {
        return all().filter(part -> part.getInt("type") == 3)
                .flatMap(menu -> menu.getArray("options").stream(DataArray::getObject))
                .filter(option -> option.getString("label").equals(label))
                .findFirst()
                .orElseThrow()
                .getString("value");
    }

    private DataObject button(String label) {
        return all().filter(part -> part.getString("label", "").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Stream<DataObject> all() {
        return parts(body);
    }

    private static Stream<DataObject> parts(DataObject whole) {
        return whole.optArray("components").stream()
                .flatMap(parts -> parts.stream(DataArray::getObject))
                .flatMap(part -> Stream.concat(Stream.of(part), parts(part)));
    }
}
