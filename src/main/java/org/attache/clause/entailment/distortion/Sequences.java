package org.attache.clause.entailment.distortion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.english.Lexicon;
import org.attache.english.Tag;
import org.attache.english.Word;
import org.jspecify.annotations.Nullable;

/** "A before B" is not "A after B" nor "B before A", and "A because of B" is not "B because of A". */
final class Sequences {

    private Sequences() {}

    /** How what stands before a joining word lies to what stands behind it. */
    private enum Order {
        BEFORE,
        AFTER,
        /** "When": at the same time or right afterwards. */
        UPON,
        /** What stands before it is that upon which the other happens. */
        UPON_IT,
        WITH,
        CAUSE,
        RESULT,
        CONCESSION;

        Order turned() {
            return switch (this) {
                case BEFORE -> AFTER;
                case AFTER -> BEFORE;
                case UPON -> UPON_IT;
                case UPON_IT -> UPON;
                case CAUSE -> RESULT;
                case RESULT -> CAUSE;
                case WITH, CONCESSION -> this;
            };
        }

        boolean isOfTime() {
            return compareTo(CAUSE) < 0;
        }

        boolean follows(Order told) {
            return this == told
                    || switch (this) {
                        case BEFORE -> told == UPON_IT;
                        case AFTER -> told == UPON;
                        case UPON -> told == AFTER || told == WITH || told == UPON_IT;
                        case UPON_IT -> told == BEFORE || told == WITH || told == UPON;
                        case WITH -> told == UPON || told == UPON_IT;
                        case CAUSE, RESULT, CONCESSION -> false;
                    };
        }
    }

    private record Link(Order order, Set<String> left, Set<String> right) {

        /** How the statement orders the two sides of this one; null where it speaks of others. */
        @Nullable
        Order told(Link other) {
            long straight = Math.min(Content.shared(left, other.left), Content.shared(right, other.right));
            long crossed = Math.min(Content.shared(left, other.right), Content.shared(right, other.left));
            if (order.isOfTime() != other.order.isOfTime() || straight == crossed) {
                return null;
            }
            return straight > crossed ? other.order : other.order.turned();
        }
    }

    static boolean areTurned(List<Word> said, List<List<Word>> told) {
        List<Link> own = links(said);
        if (own.isEmpty()) {
            return false;
        }
        List<Link> links = told.stream().flatMap(words -> links(words).stream()).toList();
        for (Link one : own) {
            boolean against = false;
            boolean agreed = false;
            for (Link other : links) {
                Order order = one.told(other);
                agreed |= order != null && one.order().follows(order);
                against |= order != null && !one.order().follows(order);
            }
            if (against && !agreed) {
                return true;
            }
        }
        return false;
    }

    private static List<Link> links(List<Word> words) {
        List<Link> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Order order = order(words, i);
            if (order == null) {
                continue;
            }
            int end = i + 1;
            while (end < words.size() && !Content.isMark(words.get(end))) {
                end++;
            }
            Set<String> left = Content.of(words, Content.start(words, i), i);
            if (left.isEmpty() && end < words.size() && words.get(end).tag() == Tag.COMMA) {
                int last = end + 1;
                while (last < words.size() && !Content.isStrong(words.get(last))) {
                    last++;
                }
                left = Content.of(words, end + 1, last);
            }
            Set<String> right = Content.of(words, i + 1, end);
            if (!left.isEmpty() && !right.isEmpty()) {
                found.add(new Link(order, left, right));
            }
        }
        return found;
    }

    private static @Nullable Order order(List<Word> words, int i) {
        String small = words.get(i).small();
        String next = Content.small(words, i + 1);
        boolean narrated = i > 0
                && (words.get(i - 1).tag() == Tag.COMMA || words.get(i - 1).tag() == Tag.CC);
        if (narrated && Lexicon.isAdverb(small, "order")) {
            return Order.BEFORE;
        }
        return switch (small) {
            case "before" -> Order.BEFORE;
            case "prior" -> next.equals("to") ? Order.BEFORE : null;
            case "ahead" -> next.equals("of") ? Order.BEFORE : null;
            case "after" -> Order.AFTER;
            case "once" -> words.get(i).tag() == Tag.IN || next.equals("the") ? Order.AFTER : null;
            case "as" -> next.equals("soon") && Content.small(words, i + 2).equals("as") ? Order.UPON : null;
            case "when" -> Order.UPON;
            // Behind a comma "while" sets two things against each other.
            case "while" -> narrated ? null : Order.WITH;
            case "during" -> Order.WITH;
            case "because" -> Order.CAUSE;
            case "owing", "due", "thanks" -> next.equals("to") ? Order.CAUSE : null;
            case "for" -> i + 1 < words.size() && words.get(i + 1).tag() == Tag.VBG ? Order.CAUSE : null;
            case "so" -> next.equals("that") ? Order.RESULT : null;
            case "although", "though", "despite" -> Order.CONCESSION;
            case "spite" -> next.equals("of") ? Order.CONCESSION : null;
            default -> null;
        };
    }
}
