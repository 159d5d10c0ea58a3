package org.attache.schedule.following;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Follows of one test, in memory; nobody is told anything of them. */
public final class RememberedFollows implements Follows {

    private final List<Follow> follows = new ArrayList<>();

    @Override
    public synchronized boolean follow(Follow follow) {
        boolean known = of(follow.recipient()).stream()
                .anyMatch(other -> other.subject().equals(follow.subject()));
        return !known && follows.add(follow);
    }

    @Override
    public synchronized boolean unfollow(Recipient recipient, Subject subject) {
        return follows.removeIf(follow ->
                follow.recipient().equals(recipient) && follow.subject().equals(subject));
    }

    @Override
    public synchronized List<Follow> of(Recipient recipient) {
        return follows.stream()
                .filter(follow -> follow.recipient().equals(recipient))
                .sorted(Comparator.comparing(follow -> follow.subject().name()))
                .toList();
    }

    @Override
    public List<Follow> all() {
        return List.copyOf(follows);
    }

    @Override
    public long told() {
        return Long.MAX_VALUE;
    }

    @Override
    public void plan(long through, List<Notice> notices, Map<String, String> joined) {}

    @Override
    public List<Notice> due(int limit) {
        return List.of();
    }

    @Override
    public void delivered(Notice notice) {}

    @Override
    public int refused(Notice notice) {
        return 0;
    }

    @Override
    public void drop(Recipient recipient, List<Notice> lastWords) {}
}
