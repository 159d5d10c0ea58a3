package org.attache.discord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What Discord refuses in a message: sizes, counts, and components together with what they exclude. */
final class MessageRules {

    /** The response that offers choices. */
    static final int CHOICES = 8;

    static final int COMPONENTS_V2 = 1 << 15;

    private static final int CONTENT = 2_000;
    private static final int TEXT_OF_COMPONENTS = 4_000;
    private static final int COMPONENTS = 40;
    private static final int FILE = 10 * 1024 * 1024;

    private final List<String> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int components;
    private int text;

    private MessageRules() {}

    /**
     * What is wrong with a message; empty where nothing is.
     *
     * @param files sizes of the files that came with it, by the names of their parts
     * @param edited whether it takes the place of a message of components
     */
    static List<String> broken(DataObject message, Map<String, Integer> files, boolean edited) {
        MessageRules rules = new MessageRules();
        String content = message.getString("content", "");
        boolean isOfComponents = isOfComponents(message);
        DataArray parts = message.optArray("components").orElse(DataArray.empty());
        parts.stream(DataArray::getObject).forEach(part -> rules.component(part, isOfComponents));
        rules.limit("content", length(content), CONTENT);
        rules.limit("components", rules.components, COMPONENTS);
        rules.limit("text of components", rules.text, TEXT_OF_COMPONENTS);
        rules.require(!edited || isOfComponents, "a message of components stays one");
        if (isOfComponents) {
            rules.require(content.isEmpty(), "components exclude content");
            rules.require(message.optArray("embeds").orElse(DataArray.empty()).isEmpty(), "components exclude embeds");
            rules.require(!parts.isEmpty(), "no components");
        } else {
            rules.require(!content.isEmpty() || !files.isEmpty(), "an empty message");
        }
        rules.attachments(message.optArray("attachments").orElse(DataArray.empty()), files);
        return rules.problems;
    }

    static boolean isOfComponents(DataObject message) {
        return (message.getInt("flags", 0) & COMPONENTS_V2) != 0;
    }

    private void attachments(DataArray attachments, Map<String, Integer> files) {
        files.values().forEach(size -> limit("file", size, FILE));
        Set<String> named = new HashSet<>();
        attachments.stream(DataArray::getObject).forEach(attachment -> {
            named.add("files[" + attachment.getString("id") + "]");
            limit("description", length(attachment.getString("description", "")), 1_024);
        });
        require(named.containsAll(files.keySet()), "a file that is no attachment");
        require(attachments.length() <= 10, "more than 10 attachments");
    }

    /** What is wrong with choices that are offered while somebody types. */
    static List<String> brokenChoices(DataArray choices) {
        MessageRules rules = new MessageRules();
        rules.limit("choices", choices.length(), 25);
        choices.stream(DataArray::getObject).forEach(choice -> {
            rules.size("name of a choice", choice.getString("name"), 100);
            rules.size("value of a choice", choice.getString("value"), 100);
        });
        return rules.problems;
    }

    private void component(DataObject component, boolean isOfComponents) {
        components++;
        int type = component.getInt("type");
        require(isOfComponents || type == 1 || type == 2 || type == 3, "component " + type + " without the flag");
        switch (type) {
            case 1 -> row(component.getArray("components"));
            case 2 -> {
                size("label", component.getString("label"), 80);
                id(component);
            }
            case 3 -> menu(component);
            case 10 -> {
                String content = component.getString("content");
                require(!content.isBlank(), "an empty text");
                text += length(content);
            }
            case 14 -> {}
            case 17 ->
                require(
                        component.getArray("components").stream(DataArray::getObject)
                                .allMatch(part -> Set.of(1, 9, 10, 12, 13, 14).contains(part.getInt("type"))),
                        "a container with what it may not hold");
            default -> problems.add("component " + type + " is not known here");
        }
        component
                .optArray("components")
                .ifPresent(
                        parts -> parts.stream(DataArray::getObject).forEach(part -> component(part, isOfComponents)));
    }

    private void row(DataArray parts) {
        List<Integer> types = parts.stream(DataArray::getObject)
                .map(part -> part.getInt("type"))
                .toList();
        boolean buttons = types.stream().allMatch(type -> type == 2) && types.size() <= 5;
        require(!types.isEmpty() && (buttons || types.equals(List.of(3))), "a row of " + types);
    }

    private void menu(DataObject menu) {
        id(menu);
        DataArray options = menu.getArray("options");
        Set<String> values = new HashSet<>();
        require(!options.isEmpty() && options.length() <= 25, options.length() + " options");
        options.stream(DataArray::getObject).forEach(option -> {
            size("label of an option", option.getString("label"), 100);
            size("value of an option", option.getString("value"), 100);
            limit("description of an option", length(option.getString("description", "")), 100);
            require(values.add(option.getString("value")), "two options of one value");
        });
    }

    private void id(DataObject component) {
        String id = component.getString("custom_id");
        size("custom_id", id, 100);
        require(ids.add(id), "two components of one custom_id");
    }

    private void size(String what, String value, int most) {
        require(!value.isEmpty(), "an empty " + what);
        limit(what, length(value), most);
    }

    private void limit(String what, int is, int most) {
        require(is <= most, what + " of " + is + " where " + most + " are allowed");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
    }

    private static int length(String value) {
        return value.codePointCount(0, value.length());
    }

    /** Whether a kind of response fits a kind of interaction: a command, a click, something typed. */
    static boolean isAnswerTo(int interaction, int response) {
        return switch (interaction) {
            case 2 -> Set.of(4, 5, 9).contains(response);
            case 3 -> Set.of(4, 5, 6, 7, 9).contains(response);
            case 4 -> response == CHOICES;
            case 5 -> Set.of(4, 5, 6, 7).contains(response);
            default -> false;
        };
    }
}
