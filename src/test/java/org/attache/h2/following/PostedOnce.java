package org.attache.h2.following;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.schedule.following.Courier;
import org.attache.schedule.following.Notice;
import org.attache.schedule.following.Recipient;

/** Takes a notice under one id once, as Discord does with a nonce. */
final class PostedOnce implements Courier {

    final List<Notice> posted = new ArrayList<>();
    final Set<Recipient> refusing = new HashSet<>();
    private final Set<Long> ids = new HashSet<>();

    @Override
    public Outcome deliver(Notice notice) {
        if (refusing.contains(notice.recipient())) {
            return Outcome.REFUSED;
        }
        if (ids.add(notice.id())) {
            posted.add(notice);
        }
        return Outcome.DELIVERED;
    }
}
