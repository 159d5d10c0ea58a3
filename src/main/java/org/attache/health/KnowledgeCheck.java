package org.attache.health;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.knowledge.DocumentReader;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.Progress;
import org.attache.knowledge.Reading;
import org.attache.knowledge.folder.FolderScan;

/** Whether the knowledge folder holds documents, and which of its files cannot be read. */
public final class KnowledgeCheck {

    private KnowledgeCheck() {}

    /**
     * Reads every file of the folder, and takes none in.
     *
     * @param progress hears how far it is
     */
    public static List<Finding> of(Path folder, DocumentReader reader, Progress progress) {
        FolderScan scan;
        try {
            scan = FolderScan.of(folder, reader);
        } catch (KnowledgeUnavailable unavailable) {
            return List.of(
                    Finding.Bad.of(Subject.KNOWLEDGE, String.valueOf(unavailable.getMessage()), Finding.Lack.MISSING));
        }
        List<Reading.Refused> refused = new ArrayList<>(scan.refused());
        int read = 0;
        for (String path : scan.documents()) {
            progress.advanced("reading documents", read, scan.documents().size());
            if (reader.read(folder, path) instanceof Reading.Refused unreadable) {
                refused.add(unreadable);
            }
            read++;
        }
        progress.advanced("reading documents", read, read);
        long usable = scan.documents().stream()
                .filter(path -> refused.stream().noneMatch(file -> file.path().equals(path)))
                .count();
        return Stream.concat(
                        Stream.of(documents(folder, usable)), refused.stream().map(KnowledgeCheck::refusal))
                .toList();
    }

    private static Finding documents(Path folder, long usable) {
        return usable == 0
                ? new Finding.Bad(
                        Subject.KNOWLEDGE,
                        folder + " holds no document that can be read",
                        "put documents into it, or name another folder with --knowledge",
                        Finding.Lack.MISSING)
                : new Finding.Good(
                        Subject.KNOWLEDGE,
                        folder + " holds " + (usable == 1 ? "1 document" : usable + " documents")
                                + " that can be read");
    }

    /** {@code plan.pdf is encrypted; save it without a password}. */
    private static Finding refusal(Reading.Refused file) {
        return Finding.Bad.of(Subject.KNOWLEDGE, file.path() + " " + file.reason(), Finding.Lack.UNUSABLE);
    }
}
