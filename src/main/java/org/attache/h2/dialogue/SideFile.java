package org.attache.h2.dialogue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.attache.h2.file.Connections;
import org.attache.h2.file.Database;
import org.attache.knowledge.KnowledgeUnavailable;

/**
 * A database beside the knowledge, for what is written while a reload holds the other and belongs in no backup. Whoever
 * opens it holds the data folder. Thread-safe.
 */
public final class SideFile implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SideFile.class.getName());

    private final Database database;
    private final GroupedWrites writes;

    /**
     * What a database holds.
     *
     * @param prepare makes the tables where they are missing
     * @param everything reads all there is, because damage shows only where it is read
     */
    public record Contents(Connections.Work<Integer> prepare, Connections.Work<Integer> everything) {}

    private SideFile(Database database) {
        this.database = database;
        this.writes = new GroupedWrites(database);
    }

    /**
     * Opens what a data folder holds. A damaged file is put aside, and an empty one begins.
     *
     * @param name of the file without its ending
     * @throws KnowledgeUnavailable if there can be none in this folder
     */
    public static SideFile open(Path dataFolder, String name, Contents contents) {
        Path file = dataFolder.toAbsolutePath().normalize().resolve(name + Database.SUFFIX);
        try {
            return new SideFile(ready(file, contents));
        } catch (KnowledgeUnavailable damaged) {
            putAside(file, damaged);
            return new SideFile(ready(file, contents));
        }
    }

    private static Database ready(Path file, Contents contents) {
        try {
            Database database = Database.open(file, Database.UNINTERRUPTED, e -> unusable(file, e));
            try {
                database.write(contents.prepare());
                database.read(contents.everything());
                return database;
            } catch (KnowledgeUnavailable e) {
                database.close();
                throw e;
            }
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private static KnowledgeUnavailable unusable(Path file, Exception cause) {
        return new KnowledgeUnavailable(
                KnowledgeUnavailable.Kind.UNUSABLE,
                "The file " + file + " of what is kept of people cannot be used (" + cause.getMessage() + ").",
                cause);
    }

    private static void putAside(Path file, KnowledgeUnavailable damaged) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            if (Files.exists(file)) {
                Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            damaged.addSuppressed(e);
            throw damaged;
        }
        LOG.log(Level.WARNING, "{0} It is now {1}, and an empty one begins.", damaged.getMessage(), aside);
    }

    GroupedWrites writes() {
        return writes;
    }

    /** Has a write carried out that nobody waits for. */
    public void post(Connections.Work<Integer> work) {
        writes.post(work);
    }

    /** Carries work out after all that was asked for before; the other value where that cannot be done. */
    public <T> T after(Connections.Work<T> work, T otherwise) {
        T result = writes.add(work).join();
        return result == null ? otherwise : result;
    }

    @Override
    public void close() {
        writes.close();
        database.close();
    }
}
