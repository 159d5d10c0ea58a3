package org.attache.h2.following;

import org.attache.h2.file.Changes;
import org.attache.session.Wishes;

/** What people and channels asked to be told, kept in the database. */
public final class H2Wishes {

    private H2Wishes() {}

    public static Wishes of(Changes changes) {
        return new Wishes(new H2Follows(changes), new H2Digests(changes), new H2Reminders(changes));
    }
}
