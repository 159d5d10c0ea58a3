package org.attache.discord.visits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.evidence.KnowledgeView;
import org.attache.geography.NameWords;
import org.attache.schedule.NameSuggestions;
import org.attache.visit.LedgerName;
import org.jspecify.annotations.Nullable;

/** The names of one snapshot as of one day: to offer them, and to find them again by their digests. Immutable. */
final class LedgerNames {

    final long snapshot;
    final LocalDate today;
    private final NameSuggestions suggestions;
    private final Map<LedgerName.Kind, Map<Long, String>> byDigest = new EnumMap<>(LedgerName.Kind.class);
    private final Map<LedgerName.Kind, Map<Integer, String>> wordsByDigest = new EnumMap<>(LedgerName.Kind.class);

    private LedgerNames(long snapshot, LocalDate today, NameSuggestions suggestions) {
        this.snapshot = snapshot;
        this.today = today;
        this.suggestions = suggestions;
        for (LedgerName.Kind kind : LedgerName.Kind.values()) {
            Map<Long, String> digests = new HashMap<>();
            Map<Integer, String> words = new HashMap<>();
            for (String name : suggestions.all(kind)) {
                List<String> folded = NameWords.of(name);
                digests.putIfAbsent(digest(folded, StateBytes.DIGEST), name);
                folded.forEach(word -> words.putIfAbsent(wordDigest(word), word));
            }
            byDigest.put(kind, digests);
            wordsByDigest.put(kind, words);
        }
    }

    static LedgerNames of(KnowledgeView knowledge, LocalDate today) {
        return new LedgerNames(
                knowledge.snapshot(),
                today,
                new NameSuggestions(knowledge.visits().uses(today)));
    }

    boolean isOf(long otherSnapshot, LocalDate day) {
        return snapshot == otherSnapshot && today.equals(day);
    }

    List<String> suggestions(LedgerName.Kind kind, String typed, int limit) {
        return suggestions.of(kind, typed, limit);
    }

    /** The name of the ledger that somebody typed in full; empty where it is none. */
    Optional<HeldName> whole(LedgerName.Kind kind, String typed) {
        long digest = digest(NameWords.of(typed), StateBytes.DIGEST);
        return named(kind, digest)
                .filter(name -> NameWords.of(name).equals(NameWords.of(typed)))
                .map(name -> new HeldName.Whole(digest));
    }

    /**
     * The words that somebody typed, short enough for the id of a button.
     *
     * @param room how many bytes they may take
     */
    HeldName shortened(LedgerName.Kind kind, String typed, int room) {
        String text = typed.strip();
        List<String> known = NameWords.of(typed).stream()
                .filter(word ->
                        word(kind, wordDigest(word)).filter(word::equals).isPresent())
                .toList();
        boolean fits = text.getBytes(StandardCharsets.UTF_8).length <= room;
        return fits || known.isEmpty()
                ? new HeldName.Words(cut(text, room))
                : new HeldName.Digested(known.stream()
                        .limit(StateBytes.digested(room))
                        .map(LedgerNames::wordDigest)
                        .toList());
    }

    /** What visits are to be asked for; empty where the ledger no longer has the name. */
    Optional<String> text(LedgerName.Kind kind, HeldName name) {
        return switch (name) {
            case HeldName.Words words -> Optional.of(words.text());
            case HeldName.Whole whole -> named(kind, whole.digest());
            case HeldName.Digested words -> {
                List<String> known = words.digests().stream()
                        .flatMap(digest -> word(kind, digest).stream())
                        .toList();
                yield known.size() == words.digests().size() ? Optional.of(String.join(" ", known)) : Optional.empty();
            }
        };
    }

    private Optional<String> word(LedgerName.Kind kind, int digest) {
        @Nullable Map<Integer, String> words = wordsByDigest.get(kind);
        return words == null ? Optional.empty() : Optional.ofNullable(words.get(digest));
    }

    private Optional<String> named(LedgerName.Kind kind, long digest) {
        @Nullable Map<Long, String> digests = byDigest.get(kind);
        return digests == null ? Optional.empty() : Optional.ofNullable(digests.get(digest));
    }

    /** As many whole words as fit, or as much of the only one. */
    private static String cut(String text, int room) {
        String cut = text;
        while (cut.getBytes(StandardCharsets.UTF_8).length > room) {
            int blank = cut.lastIndexOf(' ');
            cut = blank > 0
                    ? cut.substring(0, blank).stripTrailing()
                    : cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }

    private static int wordDigest(String word) {
        return (int) digest(List.of(word), 3);
    }

    /** The first bytes of the SHA-256 of some words. */
    private static long digest(List<String> words, int bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
            long digest = 0;
            for (int i = 0; i < bytes; i++) {
                digest = (digest << Byte.SIZE) | (hash[i] & 0xFF);
            }
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
