package org.attache.discord;

import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What Discord sends when somebody hands something in: a file with a command, and forms. */
public final class HandedIn {

    private HandedIn() {}

    /** A sub-command with a file in its option. */
    public static DataObject attaching(String command, String subcommand, String option, String name, String url) {
        DataObject file = DataObject.empty()
                .put("id", "9001")
                .put("filename", name)
                .put("size", 1_000)
                .put("url", url)
                .put("proxy_url", url);
        DataObject used = Payloads.command(
                command,
                Payloads.option(1, subcommand)
                        .put(
                                "options",
                                Payloads.array(Payloads.option(11, option).put("value", "9001"))));
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
        return Payloads.command("form")
                .put("type", 5)
                .put("data", DataObject.empty().put("custom_id", id).put("components", labels));
    }
}
