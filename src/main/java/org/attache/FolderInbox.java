package org.attache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Consumer;
import org.attache.knowledge.KnowledgeUnavailable;
import org.attache.knowledge.folder.ContentHash;
import org.attache.moderation.Contribution;
import org.attache.moderation.Inbox;

/** The inbox of a knowledge folder. Names of files are made from titles, so that nobody writes anywhere else. */
record FolderInbox(Path knowledge, InstantSource clock) implements Inbox {

    private static final String FOLDER = "inbox";
    private static final int LONGEST = 60;

    @Override
    public String put(Contribution contribution, Consumer<String> announced) {
        try {
            Path folder = Files.createDirectories(knowledge.resolve(FOLDER));
            boolean typed = contribution.fileName().isEmpty();
            Path file = free(folder, slug(contribution.title()), typed ? "md" : ending(contribution.fileName()));
            String known = known(contribution);
            if (typed) {
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                text.writeBytes(("---\n" + known + "---\n").getBytes(StandardCharsets.UTF_8));
                text.writeBytes(contribution.content());
                announced.accept(ContentHash.of(text.toByteArray(), null, null));
                Files.write(file, text.toByteArray(), StandardOpenOption.CREATE_NEW);
            } else {
                announced.accept(ContentHash.of(contribution.content(), known.getBytes(StandardCharsets.UTF_8), null));
                Files.writeString(beside(file), known, StandardOpenOption.CREATE_NEW);
                Files.write(file, contribution.content(), StandardOpenOption.CREATE_NEW);
            }
            return FOLDER + "/" + file.getFileName();
        } catch (IOException e) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.FULL,
                    "The document cannot be written into the folder " + knowledge.resolve(FOLDER) + " ("
                            + e.getClass().getSimpleName() + "); see to space and permissions there.",
                    e);
        }
    }

    @Override
    public void takeBack(String path) {
        Path file = knowledge.resolve(path).normalize();
        if (!file.startsWith(knowledge.resolve(FOLDER).normalize())) {
            return;
        }
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(beside(file));
        } catch (IOException e) {
            throw new KnowledgeUnavailable(
                    KnowledgeUnavailable.Kind.FORBIDDEN,
                    "The file " + path + " cannot be deleted; the next reload takes it in unless you delete it.",
                    e);
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".yaml");
    }

    private static Path free(Path folder, String name, String ending) {
        Path file = folder.resolve(name + "." + ending);
        for (int i = 2; Files.exists(file) || Files.exists(beside(file)); i++) {
            file = folder.resolve(name + "-" + i + "." + ending);
        }
        return file;
    }

    private static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
        return cut.isEmpty() ? "document" : cut;
    }

    private static String ending(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.matches("[a-z0-9]{1,8}") ? ending : "txt";
    }

    /** Two statements in the same words are not the same for having been made at another time. */
    private String known(Contribution contribution) {
        return line("title", contribution.title())
                + line("publisher", contribution.publisher())
                + line("author", contribution.statedBy())
                + line("published", isDay(contribution.published()) ? contribution.published() : "")
                + (contribution.isOwnStatement()
                        ? line("stated", clock.instant().toString())
                        : "");
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    /** A line of YAML; a text in quotation marks holds whatever it holds. */
    private static String line(String key, String value) {
        String text = value.strip().replaceAll("\\s+", " ");
        return text.isEmpty()
                ? ""
                : key + ": "
                        + (key.equals("published")
                                ? text
                                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                        + "\n";
    }
}
