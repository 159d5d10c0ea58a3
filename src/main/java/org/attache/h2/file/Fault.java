package org.attache.h2.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** What is the matter where the database fails. */
public enum Fault {
    /** What is in the file is not what was written. */
    DAMAGED,
    /** The disk, or the space that this user may use, is full. */
    FULL,
    /** Another program has the file open. */
    HELD,
    OTHER;

    private static final List<String> NO_SPACE = List.of(
            "No space left on device",
            "Disk quota exceeded",
            "File too large",
            "There is not enough space on the disk");

    /** What only a changed file brings about, because one thread writes at a time and what it writes fits. */
    private static final List<Integer> DAMAGE = List.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.DATA_CONVERSION_ERROR_1,
            ErrorCode.LOCK_TIMEOUT_1,
            ErrorCode.WRONG_USER_OR_PASSWORD);

    /**
     * How SQL states begin for mistakes in SQL and for what H2 misses, such as a sequence: only what the file holds has
     * any.
     */
    private static final List<String> MISTAKES = List.of("42", "90", "HY");

    /** Of these, what does not come from the content of the file. */
    private static final List<Integer> CIRCUMSTANCES =
            List.of(ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.OUT_OF_MEMORY);

    /** Errors in H2's store that do not come from the content of the file. */
    private static final List<Integer> HARMLESS = List.of(DataUtils.ERROR_WRITING_FAILED, DataUtils.ERROR_CLOSED);

    private static final List<Integer> CLOSING =
            List.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.CONNECTION_BROKEN_1);

    static Fault of(SQLException e) {
        // It is open for reading alone where the disk is too full to open it for more.
        if (causes(e).anyMatch(Fault::isNoSpace) || e.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY) {
            return FULL;
        }
        if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return HELD;
        }
        Optional<Integer> store = store(e).reduce((outer, inner) -> inner);
        if (isClosed(e) || store.filter(HARMLESS::contains).isPresent()) {
            return OTHER;
        }
        boolean damaged = store.isPresent()
                || DAMAGE.contains(e.getErrorCode())
                || (MISTAKES.stream().anyMatch(String.valueOf(e.getSQLState())::startsWith)
                        && !CIRCUMSTANCES.contains(e.getErrorCode()));
        return damaged ? DAMAGED : OTHER;
    }

    /** Whether H2 closed the database, because an operation before this one failed. */
    static boolean isClosed(SQLException e) {
        return CLOSING.contains(e.getErrorCode())
                || store(e).findFirst()
                        .filter(code -> code == DataUtils.ERROR_CLOSED)
                        .isPresent();
    }

    /** Whether the file could not be read or written, as opposed to mistakes in what was asked. */
    static boolean isOfStore(SQLException e) {
        return isClosed(e) || store(e).findAny().isPresent();
    }

    /** The codes of the errors in H2's store that led to this one, the innermost last. */
    private static Stream<Integer> store(SQLException e) {
        return causes(e)
                .filter(MVStoreException.class::isInstance)
                .map(cause -> ((MVStoreException) cause).getErrorCode());
    }

    static boolean isNoSpace(Throwable e) {
        return e instanceof IOException && NO_SPACE.stream().anyMatch(String.valueOf(e.getMessage())::contains);
    }

    /** What H2 says, on one line, without the SQL and its advice, which ours takes the place of. */
    public static String said(SQLException e) {
        String message = e instanceof JdbcException jdbc ? jdbc.getOriginalMessage() : String.valueOf(e.getMessage());
        return message.replaceAll("\\s+", " ")
                .replaceFirst("\\. Possible solutions?: .*", "")
                .strip();
    }

    /** What the system says; the exceptions of files say less than their names. */
    public static String said(IOException e) {
        boolean isNameless = e instanceof FileSystemException file && file.getReason() == null;
        return (isNameless ? e.getClass().getSimpleName().replace("Exception", "") + ": " : "") + e.getMessage();
    }

    /** The failure of the database that led to another. */
    static Optional<SQLException> sql(Throwable e) {
        return causes(e)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Fault::cause);
    }

    private static @Nullable Throwable cause(Throwable e) {
        return e.getCause();
    }
}
