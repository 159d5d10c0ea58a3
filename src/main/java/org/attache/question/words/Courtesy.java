package org.attache.question.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.attache.english.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Takes the courtesies off a message: greetings, thanks, excuses, and requests such as "could you tell me". What is
 * left is what is asked. Pure; linear time.
 */
public final class Courtesy {

    /** Between two of them stands a clause of its own. */
    private static final Pattern BREAK = Pattern.compile("[.,!?;:\\n–—]|\\s-\\s");

    private final String text;
    private final List<Word> words;

    private Courtesy(String text) {
        this.text = text;
        this.words = Word.of(text);
    }

    /** The message without its courtesies; the message itself where nothing else is in it. */
    public static String without(String text) {
        return new Courtesy(Asides.without(text)).rest();
    }

    private String rest() {
        int from = 0;
        int next = courtesyEnd(from);
        while (next > from) {
            from = next;
            next = courtesyEnd(from);
        }
        int request = requestEnd(from);
        int until = words.size();
        int before = courtesyStart(from, until);
        while (before < until) {
            until = before;
            before = courtesyStart(from, until);
        }
        if (request >= until || from >= until) {
            return text;
        }
        return asked(from, request, until);
    }

    /** Where a courtesy ends that begins here: at the end of its clause, or where the question opens. */
    private int courtesyEnd(int from) {
        boolean head = false;
        int at = from;
        while (at < words.size() && isCourtesy(at)) {
            head |= isHead(at);
            at++;
            if (head && isBreak(at)) {
                return skipped(at);
            }
        }
        while (at > from && (at == words.size() || !opens(at))) {
            at--;
        }
        return IntStream.range(from, at).anyMatch(this::isHead) ? at : from;
    }

    /** "Sorry to bother you, but": what joins the question to the courtesy. */
    private int skipped(int at) {
        boolean joint = at < words.size()
                && (words.get(at).folded().equals("but")
                        || words.get(at).folded().equals("and"));
        return joint ? at + 1 : at;
    }

    /** Where a courtesy begins that ends before this word: a clause of its own, or "please" and "thanks" at the end. */
    private int courtesyStart(int from, int until) {
        int at = until;
        int close = until;
        boolean head = false;
        while (at > from && isCourtesy(at - 1)) {
            at--;
            head |= isHead(at);
            if (Lexicon.isCourtesy(small(at), "close")) {
                close = at;
            }
            if (head && at > from && isBreak(at)) {
                return at;
            }
        }
        return close > from ? close : until;
    }

    /** Where a request ends: "I was wondering", "could you tell me", "do you know". */
    private int requestEnd(int from) {
        int at = from;
        while (at < words.size() && (Lexicon.isCourtesy(small(at), "request") || isCourtesy(at))) {
            at++;
        }
        int end = at;
        while (end > from && !isWhether(end - 1)) {
            end--;
        }
        boolean polar = end > from + 1;
        boolean open = at < words.size() && isQuestionWord(at) && at > from + 1;
        return open ? at : polar ? end - 1 : from;
    }

    /** What is asked; "whether she is coming" becomes "is she coming". */
    private String asked(int from, int request, int until) {
        int start = Math.max(request, from);
        String end = until < words.size() ? "?" : "";
        int stop = until < words.size() ? words.get(until - 1).end() : text.length();
        if (request > from && isWhether(start)) {
            int verb = start + 1;
            while (verb < until && !isAuxiliary(verb)) {
                verb++;
            }
            if (verb < until) {
                String clause =
                        text.substring(words.get(start).end(), words.get(verb).start())
                                + text.substring(words.get(verb).end(), stop);
                return words.get(verb).text() + " " + clause.strip().replaceAll("\\s+", " ") + end;
            }
        }
        return start == 0 && until == words.size()
                ? text
                : text.substring(words.get(start).start(), stop) + end;
    }

    private boolean isCourtesy(int at) {
        return isHead(at) || Lexicon.isCourtesy(small(at), "glue");
    }

    private boolean isHead(int at) {
        return Lexicon.isCourtesy(small(at), "open") || Lexicon.isCourtesy(small(at), "close");
    }

    /** Whether a clause ends before this word. */
    private boolean isBreak(int at) {
        if (at == 0 || at == words.size()) {
            return true;
        }
        return BREAK.matcher(
                        text.substring(words.get(at - 1).end(), words.get(at).start()))
                .find();
    }

    private boolean opens(int at) {
        return isQuestionWord(at) || isAuxiliary(at) || Lexicon.isCourtesy(small(at), "request");
    }

    private boolean isWhether(int at) {
        return small(at).equals("whether") || small(at).equals("if");
    }

    private boolean isQuestionWord(int at) {
        @Nullable String full = Lexicon.shortened(small(at));
        String word = full == null ? small(at) : full;
        return switch (word.contains("'") ? word.substring(0, word.indexOf('\'')) : word) {
            case "who", "whom", "whose", "what", "when", "where", "why", "which", "how" -> true;
            default -> false;
        };
    }

    private boolean isAuxiliary(int at) {
        return switch (small(at)) {
            case "is", "are", "was", "were", "will", "would", "does", "did", "do", "has", "have", "had", "can" -> true;
            default -> false;
        };
    }

    private String small(int at) {
        return words.get(at).folded();
    }
}
