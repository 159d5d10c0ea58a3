package org.attache.h2.servers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.dialogue.Books;
import org.attache.dialogue.ChannelRule;
import org.attache.dialogue.ChannelRule.Mode;
import org.attache.dialogue.Servers;
import org.attache.h2.file.Changes;
import org.attache.h2.rows.Sql;

/** The settings of servers in the database; they are few, and read once. Thread-safe. */
public final class H2Servers implements Servers {

    private final Changes changes;
    private final Map<Place, ChannelRule> rules = new ConcurrentHashMap<>();
    private final Map<Long, Server> servers = new ConcurrentHashMap<>();

    private record Place(long server, long channel) {}

    private record Server(long role, boolean greeted) {
        static final Server UNKNOWN = new Server(0, false);
    }

    private H2Servers(Changes changes) {
        this.changes = changes;
        changes.database().read(this::load);
    }

    /** All that is kept with the knowledge. */
    public static Books books(Changes changes) {
        return new Books(new H2Servers(changes), new H2Feedback(changes));
    }

    private int load(Connection connection) throws SQLException {
        Sql.of("SELECT * FROM channel_rule")
                .forEach(
                        connection,
                        row -> rules.put(
                                new Place(row.getLong("server"), row.getLong("channel")),
                                new ChannelRule(
                                        Mode.valueOf(row.getString("rule_mode")),
                                        row.getBoolean("is_silent"),
                                        row.getBoolean("threads"))));
        Sql.of("SELECT * FROM server")
                .forEach(
                        connection,
                        row -> servers.put(
                                row.getLong("id"), new Server(row.getLong("called_role"), row.getBoolean("greeted"))));
        return 0;
    }

    @Override
    public ChannelRule rule(long server, long channel) {
        ChannelRule own = rules.get(new Place(server, channel));
        return own == null ? rules.getOrDefault(new Place(server, 0), ChannelRule.DEFAULT) : own;
    }

    @Override
    public Map<Long, ChannelRule> rules(long server) {
        Map<Long, ChannelRule> own = new TreeMap<>();
        rules.forEach((place, rule) -> {
            if (place.server() == server) {
                own.put(place.channel(), rule);
            }
        });
        return own;
    }

    @Override
    public synchronized void set(long server, long channel, ChannelRule rule) {
        run(Sql.of(
                "MERGE INTO channel_rule (server, channel, rule_mode, is_silent, threads) VALUES (?, ?, ?, ?, ?)",
                server,
                channel,
                rule.mode().name(),
                rule.isSilent(),
                rule.threads()));
        rules.put(new Place(server, channel), rule);
    }

    @Override
    public long role(long server) {
        return servers.getOrDefault(server, Server.UNKNOWN).role();
    }

    @Override
    public synchronized void call(long server, long role) {
        keep(
                server,
                new Server(role, servers.getOrDefault(server, Server.UNKNOWN).greeted()));
    }

    @Override
    public synchronized boolean greet(long server) {
        Server before = servers.getOrDefault(server, Server.UNKNOWN);
        if (before.greeted()) {
            return false;
        }
        keep(server, new Server(before.role(), true));
        return true;
    }

    private void keep(long id, Server server) {
        run(Sql.of(
                "MERGE INTO server (id, called_role, greeted) VALUES (?, ?, ?)", id, server.role(), server.greeted()));
        servers.put(id, server);
    }

    private void run(Sql sql) {
        changes.make(steps -> {}, sql::run);
    }

    @Override
    public boolean readsAll() {
        return rules.values().stream().anyMatch(rule -> rule.mode() == Mode.ALL);
    }
}
