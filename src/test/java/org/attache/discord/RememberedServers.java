package org.attache.discord;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.dialogue.ChannelRule;
import org.attache.dialogue.Servers;

/** Settings that end with the test. */
final class RememberedServers implements Servers {

    private final Map<Long, ChannelRule> rules = new ConcurrentHashMap<>();
    private final Map<Long, Long> roles = new ConcurrentHashMap<>();
    private final Map<Long, Boolean> greeted = new ConcurrentHashMap<>();

    @Override
    public ChannelRule rule(long server, long channel) {
        return rules.getOrDefault(channel, rules.getOrDefault(0L, ChannelRule.DEFAULT));
    }

    @Override
    public Map<Long, ChannelRule> rules(long server) {
        return Map.copyOf(rules);
    }

    @Override
    public void set(long server, long channel, ChannelRule rule) {
        rules.put(channel, rule);
    }

    @Override
    public long role(long server) {
        return roles.getOrDefault(server, 0L);
    }

    @Override
    public void call(long server, long role) {
        roles.put(server, role);
    }

    @Override
    public boolean greet(long server) {
        return greeted.put(server, true) == null;
    }

    @Override
    public boolean readsAll() {
        return rules.values().stream().anyMatch(rule -> rule.mode() == ChannelRule.Mode.ALL);
    }
}
