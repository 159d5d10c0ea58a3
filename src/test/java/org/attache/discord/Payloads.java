package org.attache.discord;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What Discord sends, with the fields that JDA 6.5 cannot do without. */
public final class Payloads {

    public static final long BOT = 999;
    static final long GUILD = 100;
    public static final long MODERATOR_ROLE = 101;
    public static final long CHANNEL = 200;
    public static final long FORUM = 2_000;
    static final long DM_CHANNEL = 300;
    public static final long PERSON = 500;

    /** View channel, send messages, also in threads, make threads, and read their history. */
    private static final long EVERYONE_MAY = 1 << 10 | 1 << 11 | 1 << 16 | 1L << 35 | 1L << 38;

    private static final long MANAGE_GUILD = 1 << 5;
    private static final long MANAGE_CHANNELS = 1 << 4;
    private static final long DISCORD_EPOCH = 1_420_070_400_000L;
    private static final AtomicLong COUNTER = new AtomicLong();

    private Payloads() {}

    /** An id of this moment; JDA refuses to follow up on interactions that are older than 15 minutes. */
    static String snowflake() {
        long millis = System.currentTimeMillis() - DISCORD_EPOCH;
        return String.valueOf((millis << 22) + COUNTER.incrementAndGet() % (1 << 22));
    }

    public static DataObject user(long id) {
        return DataObject.empty()
                .put("id", String.valueOf(id))
                .put("username", id == BOT ? "attache" : "person" + id)
                .put("discriminator", "0")
                .put("bot", id == BOT);
    }

    static DataObject ready(String sessionId) {
        return DataObject.empty()
                .put("v", 10)
                .put("session_id", sessionId)
                .put("user", user(BOT))
                .put("application", DataObject.empty().put("id", String.valueOf(BOT)))
                .put("private_channels", DataArray.empty())
                .put(
                        "guilds",
                        array(DataObject.empty()
                                .put("id", String.valueOf(GUILD))
                                .put("unavailable", true)));
    }

    static DataObject guild() {
        return guild(GUILD);
    }

    /** A server that the bot is in; all have the same channels here. */
    public static DataObject guild(long id) {
        DataObject guild = DataObject.empty()
                .put("id", String.valueOf(id))
                .put("preferred_locale", id == GUILD ? "en-US" : "fr")
                .put("name", "Embassy Row")
                .put("owner_id", "1")
                .put("unavailable", false)
                .put("afk_timeout", 300)
                .put("member_count", 2)
                .put("members", array(member(BOT)))
                .put("roles", array(role(id, EVERYONE_MAY), role(MODERATOR_ROLE, MANAGE_GUILD | MANAGE_CHANNELS)))
                .put(
                        "channels",
                        array(channel(id, CHANNEL + id - GUILD, 0, 0), channel(id, FORUM + id - GUILD, 15, 0)));
        for (String list : new String[] {"threads", "emojis", "voice_states", "guild_scheduled_events"}) {
            guild.put(list, DataArray.empty());
        }
        return guild;
    }

    /** The server's channel, in which nobody has these permissions. */
    static DataObject channel(long denied) {
        return channel(GUILD, CHANNEL, 0, denied);
    }

    private static DataObject channel(long guild, long id, int type, long denied) {
        return DataObject.empty()
                .put("id", String.valueOf(id))
                .put("guild_id", String.valueOf(guild))
                .put("available_tags", DataArray.empty())
                .put("type", type)
                .put("name", "visits")
                .put("position", 0)
                .put(
                        "permission_overwrites",
                        array(DataObject.empty()
                                .put("id", String.valueOf(guild))
                                .put("type", 0)
                                .put("allow", "0")
                                .put("deny", String.valueOf(denied))));
    }

    /** A thread in the server's channel. */
    static DataObject thread(long id) {
        return thread(id, CHANNEL);
    }

    /** A thread in a channel, or a post of a forum. */
    public static DataObject thread(long id, long parent) {
        return DataObject.empty()
                .put("id", String.valueOf(id))
                .put("guild_id", String.valueOf(GUILD))
                .put("parent_id", String.valueOf(parent))
                .put("owner_id", String.valueOf(PERSON))
                .put("type", 11)
                .put("name", "a thread")
                .put("member_count", 2)
                .put("message_count", 1)
                .put(
                        "thread_metadata",
                        DataObject.empty()
                                .put("archived", false)
                                .put("locked", false)
                                .put("auto_archive_duration", 60)
                                .put("archive_timestamp", "2023-12-03T00:00:00+00:00"));
    }

    private static DataObject role(long id, long permissions) {
        return DataObject.empty()
                .put("id", String.valueOf(id))
                .put("name", "role" + id)
                .put("position", id == GUILD ? 0 : 1)
                .put("permissions", String.valueOf(permissions))
                .put("colors", DataObject.empty().put("primary_color", 0));
    }

    public static DataObject member(long user, long... roles) {
        DataArray ids = DataArray.empty();
        for (long role : roles) {
            ids.add(String.valueOf(role));
        }
        return DataObject.empty()
                .put("user", user(user))
                .put("roles", ids)
                .put("joined_at", "2020-01-01T00:00:00+00:00");
    }

    /** A message as it arrives, and as REST answers with it. */
    public static DataObject message(long channel, DataObject author, String content) {
        return DataObject.empty()
                .put("id", snowflake())
                .put("type", 0)
                .put("channel_id", String.valueOf(channel))
                .put("author", author)
                .put("content", content)
                .put("timestamp", "2023-12-03T00:00:00+00:00")
                .put("mentions", content.contains("<@" + BOT + ">") ? array(user(BOT)) : DataArray.empty())
                .put("mention_roles", DataArray.empty())
                .put("attachments", DataArray.empty())
                .put("embeds", DataArray.empty());
    }

    public static DataObject guildMessage(DataObject author, String content) {
        return message(CHANNEL, author, content)
                .put("guild_id", String.valueOf(GUILD))
                .put("member", member(PERSON).remove("user"));
    }

    public static DataObject ask(String question) {
        return inGuild(command("ask", option(3, "question").put("value", question)), member(PERSON));
    }

    public static DataObject reload() {
        return command("knowledge", option(1, "reload").put("options", DataArray.empty()));
    }

    public static DataObject option(int type, String name) {
        return DataObject.empty().put("type", type).put("name", name);
    }

    /** A slash command that nobody has used anywhere yet. */
    public static DataObject command(String name, DataObject... options) {
        return DataObject.empty()
                .put("id", snowflake())
                .put("application_id", String.valueOf(BOT))
                .put("type", 2)
                .put("version", 1)
                .put("token", "interaction-token-" + COUNTER.incrementAndGet())
                .put("authorizing_integration_owners", DataObject.empty().put("0", String.valueOf(GUILD)))
                .put("entitlements", DataArray.empty())
                .put(
                        "data",
                        DataObject.empty()
                                .put("id", "7")
                                .put("name", name)
                                .put("type", 1)
                                .put("options", array(options)));
    }

    /** Something that somebody types into an option of a sub-command. */
    public static DataObject typing(String command, String subcommand, String option, String typed) {
        DataObject focused = option(3, option).put("value", typed).put("focused", true);
        return command(command, option(1, subcommand).put("options", array(focused)))
                .put("type", 4);
    }

    /** The same person in another language. */
    public static DataObject speaking(String locale, DataObject interaction) {
        return interaction.put("locale", locale);
    }

    /** A sub-command with text in its options: name, value, name, value and so on. */
    public static DataObject subcommand(String command, String subcommand, String... options) {
        DataArray filled = DataArray.empty();
        for (int i = 0; i < options.length; i += 2) {
            boolean isFlag = options[i + 1].equals("true") || options[i + 1].equals("false");
            filled.add(option(isFlag ? 5 : 3, options[i])
                    .put("value", isFlag ? Boolean.valueOf(options[i + 1]) : options[i + 1]));
        }
        return command(command, option(1, subcommand).put("options", filled));
    }

    /** A click on a button or, with something chosen, on a menu of a message of components. */
    public static DataObject click(String id, String... chosen) {
        DataObject data = DataObject.empty().put("custom_id", id).put("component_type", chosen.length == 0 ? 2 : 3);
        if (chosen.length > 0) {
            data.put("values", DataArray.fromCollection(List.of(chosen)));
        }
        return command("click")
                .put("type", 3)
                .put("data", data)
                .put("message", message(CHANNEL, user(BOT), "").put("flags", MessageRules.COMPONENTS_V2 | (1 << 6)));
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

    /** A form with one field as somebody filled it in. */
    public static DataObject form(String id, String field, String written) {
        DataObject input = DataObject.empty()
                .put("type", 4)
                .put("id", 2)
                .put("custom_id", field)
                .put("value", written);
        return command("form")
                .put("type", 5)
                .put(
                        "data",
                        DataObject.empty()
                                .put("custom_id", id)
                                .put(
                                        "components",
                                        array(DataObject.empty()
                                                .put("type", 18)
                                                .put("id", 1)
                                                .put("component", input))))
                .put("message", message(CHANNEL, user(BOT), "").put("flags", MessageRules.COMPONENTS_V2));
    }

    public static DataObject inGuild(DataObject command, DataObject member) {
        return command.put("context", 0)
                .put("guild_id", String.valueOf(GUILD))
                .put("guild", DataObject.empty().put("id", String.valueOf(GUILD)))
                .put("channel_id", String.valueOf(CHANNEL))
                .put(
                        "channel",
                        DataObject.empty().put("id", String.valueOf(CHANNEL)).put("type", 0))
                .put("member", member);
    }

    /** From a server that the bot is not in; there Discord alone says what the member may do. */
    static DataObject inForeignGuild(DataObject command, DataObject member) {
        DataObject channel = DataObject.empty()
                .put("id", "778")
                .put("type", 0)
                .put("position", 0)
                .put("permissions", "8");
        return command.put("context", 0)
                .put("guild_id", "777")
                .put(
                        "guild",
                        DataObject.empty()
                                .put("id", "777")
                                .put("locale", "en-US")
                                .put("features", DataArray.empty()))
                .put("channel_id", "778")
                .put("channel", channel.put("name", "elsewhere").put("guild_id", "777"))
                .put("member", member);
    }

    public static DataObject inDirectMessage(DataObject command) {
        return command.put("context", 1)
                .put("channel_id", String.valueOf(DM_CHANNEL))
                .put("channel", directChannel(0))
                .put("user", user(PERSON));
    }

    /** A message that answers another one of the bot; the bot is among those it mentions, but not in its text. */
    public static DataObject reply(DataObject to, String content) {
        return guildMessage(user(PERSON), content)
                .put("type", 19)
                .put("mentions", array(user(BOT)))
                .put(
                        "message_reference",
                        DataObject.empty()
                                .put("message_id", to.getString("id"))
                                .put("channel_id", String.valueOf(CHANNEL))
                                .put("guild_id", String.valueOf(GUILD)))
                .put("referenced_message", to);
    }

    /** The channel of direct messages to somebody. */
    static DataObject directChannel(long person) {
        return DataObject.empty()
                .put("id", String.valueOf(DM_CHANNEL + person))
                .put("type", 1)
                .put("recipients", array(user(person == 0 ? PERSON : person)));
    }

    /** All that a message says, in words and in components. */
    public static String text(DataObject message) {
        return Stream.concat(
                        Stream.of(message.getString("content", "")),
                        message.optArray("components").orElse(DataArray.empty()).stream(DataArray::getObject)
                                .map(Payloads::text))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static DataArray array(DataObject... objects) {
        DataArray array = DataArray.empty();
        for (DataObject object : objects) {
            array.add(object);
        }
        return array;
    }
}
