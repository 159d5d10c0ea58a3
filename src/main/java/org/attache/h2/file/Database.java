package org.attache.h2.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attache.h2.rows.Steps;
import org.attache.knowledge.KnowledgeUnavailable;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Connections to the database file. Thread-safe.
 *
 * <p>A commit is in the file when it returns ({@code WRITE_DELAY=0}): with H2's default of half a second a killed
 * process loses what it had committed. The file is opened through H2's {@code retry:} file system, because an interrupt
 * of any thread that reads would otherwise close the file for all. H2 closes the database when a write fails, on a full
 * disk for one; it is opened again for the next use, only to be read where it must be, so that what was known before
 * keeps answering.
 */
public final class Database implements AutoCloseable {

    public static final String SUFFIX = ".mv.db";

    /** H2's file system that opens a file again which an interrupt closed. */
    public static final String UNINTERRUPTED = "retry:";

    private static final System.Logger LOGGER = System.getLogger(Database.class.getName());

    private static final int MEGABYTE = 1 << 20;

    /** Closes at once, and safely; see {@link #closeSmall}. */
    private static final String AS_IT_IS = ";MAX_COMPACT_TIME=0";

    private final String url;
    private final Function<SQLException, RuntimeException> failure;
    private final Connections connections;
    private final Connections asking;
    private final RandomAccessFile file;
    private final Pool pool;

    private Database(String url, RandomAccessFile file, Function<SQLException, RuntimeException> failure) {
        this.url = url;
        this.file = file;
        this.failure = failure;
        this.pool = new Pool(url + AS_IT_IS);
        this.connections = new Connections(pool::connection, failure);
        this.asking = new Connections(pool.readers(), failure);
    }

    /**
     * Opens a database file, and makes it where it is missing.
     *
     * @param through the file systems of H2 to open it through, such as {@link #UNINTERRUPTED}
     * @param failure what is thrown where the database fails, now or later
     */
    public static Database open(Path file, String through, Function<SQLException, RuntimeException> failure)
            throws IOException {
        if (!Files.exists(file)) {
            DataFolder.createPrivate(file);
        }
        return new Database(Pool.url(file, through), new RandomAccessFile(file.toFile(), "rw"), failure).opened();
    }

    /**
     * Opens a database file that is there, and writes nothing; fails where it must be written before it can be read.
     */
    static Database openToRead(Path file, String through, Function<SQLException, RuntimeException> failure)
            throws IOException {
        return new Database(
                        Pool.url(file, through) + Pool.FOR_READING, new RandomAccessFile(file.toFile(), "r"), failure)
                .opened();
    }

    private Database opened() {
        try {
            read(Connection::isReadOnly);
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    boolean isToRead() {
        return url.endsWith(Pool.FOR_READING);
    }

    /** Its connections break when the database was closed. */
    public JdbcConnectionPool pool() {
        return pool.now();
    }

    /** Reads with one query; several may see different states. The work may be begun again. */
    public <T> T read(Connections.Work<T> work) {
        return reopening(() -> connections.read(work));
    }

    /** Reads with one query for an answer, on a connection that knows the query. The work may be begun again. */
    public <T> T ask(Connections.Work<T> work) {
        return reopening(() -> asking.read(work));
    }

    /** Reads one state, whatever others commit in the meantime. The work may be begun again. */
    public <T> T readConsistently(Connections.Work<T> work) {
        return reopening(() -> connections.readConsistently(work));
    }

    /** Reads one state with work that is begun once, because it may have told others. */
    public <T> T readOnce(Connections.Work<T> work) {
        return connections.readConsistently(work);
    }

    /** Does all of the work or nothing, as long as it touches no more than a {@linkplain Steps step}. */
    public <T> T write(Connections.Work<T> work) {
        return writing(() -> connections.write(work));
    }

    /** Does long work step by step. */
    void writeInSteps(Connections.Stages stages) {
        writing(() -> {
            connections.writeInSteps(stages);
            return true;
        });
    }

    /** What failed is not tried again; the next use finds the database open. */
    private <T> T writing(Supplier<T> use) {
        if (read(Connection::isReadOnly)) {
            pool.reopen(pool.now(), "");
        }
        JdbcConnectionPool used = pool.now();
        try {
            return use.get();
        } catch (KnowledgeUnavailable e) {
            if (e.getCause() instanceof SQLException cause && Fault.isOfStore(cause)) {
                pool.reopen(used, "");
            }
            throw e;
        }
    }

    private <T> T reopening(Supplier<T> use) {
        JdbcConnectionPool used = pool.now();
        try {
            return use.get();
        } catch (KnowledgeUnavailable e) {
            if (!(e.getCause() instanceof SQLException cause && Pool.isMendedByReopening(cause))) {
                throw e;
            }
            pool.reopen(used, "");
            return use.get();
        }
    }

    /** Waits until everything that was committed is on the disk. */
    void sync() throws IOException {
        file.getFD().sync();
    }

    /** Copies the file; nobody may change the database meanwhile. */
    synchronized void copyTo(OutputStream copy) throws IOException {
        byte[] buffer = new byte[MEGABYTE];
        file.seek(0);
        for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
            copy.write(buffer, 0, read);
        }
    }

    @Override
    public void close() {
        pool.dispose();
        try {
            file.close();
        } catch (IOException e) {
            throw failure.apply(new SQLException(e));
        }
    }

    /**
     * Closes it once more, and lets H2 give back what changes left unused. A process that dies meanwhile leaves a file
     * that H2 opens, and then damages with the next changes (2.4.240), so this is for files that nobody needs then.
     */
    void closeSmall() {
        close();
        JdbcConnectionPool last = Pool.of(url);
        try {
            last.getConnection().close();
        } catch (SQLException e) {
            LOGGER.log(Level.DEBUG, "{0} stays as large as it is: {1}", url, Fault.said(e));
        } finally {
            last.dispose();
        }
    }
}
