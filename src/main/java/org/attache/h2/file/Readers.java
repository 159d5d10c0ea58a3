package org.attache.h2.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Connections that stay open from one reading to the next. H2 forgets the plans of a connection's queries when it goes
 * back to its pool (2.4.240 does so with each rollback), and making the plan takes longer than most queries.
 * Thread-safe.
 */
final class Readers implements Connections.Source {

    /** The others are left to changes. */
    private static final int MOST = 6;

    private final Connections.Source source;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final Set<Connection> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    public Readers(Connections.Source source) {
        this.source = source;
    }

    @Override
    public Connection get() throws SQLException {
        Optional<Connection> waiting = waiting();
        return waiting.isPresent() ? waiting.get() : taken(source.get());
    }

    private synchronized Optional<Connection> waiting() {
        return Optional.ofNullable(idle.poll()).map(this::taken);
    }

    private synchronized Connection taken(Connection connection) {
        taken.add(connection);
        return connection;
    }

    @Override
    public void giveBack(Connection connection, boolean isSound) throws SQLException {
        if (!isKept(connection, isSound)) {
            connection.close();
        }
    }

    private synchronized boolean isKept(Connection connection, boolean isSound) {
        boolean isKept = taken.remove(connection) && isSound && idle.size() < MOST;
        if (isKept) {
            idle.push(connection);
        }
        return isKept;
    }

    /** Closes those that wait, and those under way once they are given back. */
    public synchronized void close() {
        taken.clear();
        while (!idle.isEmpty()) {
            try {
                idle.pop().close();
            } catch (SQLException expected) {
                // It is broken, or the database is closed: there is nothing left to close.
            }
        }
    }
}
