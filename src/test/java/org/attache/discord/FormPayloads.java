package org.attache.discord;

import static org.attache.discord.Payloads.array;
import static org.attache.discord.Payloads.command;
import static org.attache.discord.Payloads.message;
import static org.attache.discord.Payloads.option;
import static org.attache.discord.Payloads.user;

import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What Discord sends of forms, of files and of the menus of messages. */
public final class FormPayloads {

    private FormPayloads() {}

    /** A sub-command with a file in its option. */
    public static DataObject attaching(String command, String subcommand, String option, String name, String url) {
        DataObject file = DataObject.empty()
                .put("id", "9001")
                .put("filename", name)
                .put("size", 1_000)
                .put("url", url)
                .put("proxy_url", url);
        DataObject used = command(
                command,
                option(1, subcommand).put("options", array(option(11, option).put("value", "9001"))));
        used.getObject("data")
                .put(
                        "resolved",
                        DataObject.empty().put("attachments", DataObject.empty().put("9001", file)));
        return used;
    }

    /** A form as somebody filled it in: name of a field, value, name, value and so on. */
    public static DataObject filled(String id, String... fields) {
        DataArray labels = DataArray.empty();
        for (int i = 0; i < fields.length; i += 2) {
            labels.add(DataObject.empty()
                    .put("type", 18)
                    .put("id", i + 1)
                    .put(
                            "component",
                            DataObject.empty()
                                    .put("type", 4)
                                    .put("id", i + 2)
                                    .put("custom_id", fields[i])
                                    .put("value", fields[i + 1])));
        }
        return command("form")
                .put("type", 5)
                .put("data", DataObject.empty().put("custom_id", id).put("components", labels));
    }

    /** A command in the menu of a message, as somebody used it on this one. */
    public static DataObject onMessage(String name, DataObject message) {
        String id = message.getString("id");
        DataObject whole = command(name);
        whole.getObject("data")
                .put("type", 3)
                .put("target_id", id)
                .put(
                        "resolved",
                        DataObject.empty().put("messages", DataObject.empty().put(id, message)));
        return whole;
    }

    /** A form with one field as somebody filled it in behind a message of the bot. */
    public static DataObject form(String id, String field, String written) {
        return filled(id, field, written)
                .put(
                        "message",
                        message(Payloads.CHANNEL, user(Payloads.BOT), "").put("flags", MessageRules.COMPONENTS_V2));
    }
}
