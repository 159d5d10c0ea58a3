package org.attache.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.english.tagging.Tagging;
import org.attache.evidence.coverage.telling.DatedHead;
import org.attache.evidence.coverage.telling.Questions;
import org.attache.source.Label;
import org.attache.source.Statement;

/**
 * What stands over a statement in its document and belongs to it.
 *
 * @param headings from the outermost to the nearest, each on a line; empty where there is none
 * @param introductions those of the lists it stands in, each on a line
 * @param columns the head of its table, its cells parted by {@code |}
 */
public record Above(String headings, String introductions, String columns) {

    /** The outer ones of more lines are left out before a reader. */
    private static final int NEAREST = 2;

    /** A longer first sentence of a paragraph is no heading. */
    private static final int RUN_IN = 30;

    /** Nothing. */
    public static final Above NONE = new Above("", "", "");

    /**
     * What stands over each statement of a document.
     *
     * @param statements all of them, in their order
     * @param labels those of the document, in the order in which they begin
     */
    public static List<Above> each(List<Statement> statements, List<Label> labels) {
        List<Above> each = new ArrayList<>(statements.size());
        List<Label> open = new ArrayList<>();
        int next = 0;
        int paragraph = -1;
        String runIn = "";
        Question question = Question.NONE;
        boolean diary = statements.stream().filter(DatedHead::isOne).count() > 1;
        String day = "";
        for (Statement statement : statements) {
            int at = statement.quote().start();
            while (next < labels.size() && labels.get(next).begins() <= at) {
                open.add(labels.get(next++));
            }
            open.removeIf(label -> !label.isOver(statement));
            runIn = statement.paragraph() == paragraph ? runIn : isRunIn(statement) ? statement.words() : "";
            boolean heads = statement.paragraph() != paragraph;
            paragraph = statement.paragraph();
            question = question.before(statement);
            String over = question.isOver(statement) ? question.words() : heads ? "" : runIn;
            day = !diary || !DatedHead.isOne(statement) ? day : statement.words();
            each.add(of(open, over).under(day.equals(statement.words()) ? "" : day));
            question = question.after(statement);
        }
        return each;
    }

    /** A question of the text, with the last paragraph in which what follows may answer it. */
    private record Question(String words, int until) {

        static final Question NONE = new Question("", -1);

        boolean isOver(Statement statement) {
            return statement.paragraph() <= until;
        }

        /** "Why always boats? She cannot swim." answers itself; who asks in a message waits for others to answer. */
        Question before(Statement statement) {
            String asked = Questions.asked(statement);
            if (asked.isEmpty()) {
                return this;
            }
            boolean waits =
                    statement.writing() != null || Questions.asserted(statement).isEmpty();
            return waits ? NONE : new Question(asked, statement.paragraph());
        }

        /** What ends a paragraph by asking is answered in the next, any other question in its own. */
        Question after(Statement statement) {
            String asked = Questions.asked(statement);
            return asked.isEmpty()
                    ? new Question(words, Math.min(until, statement.paragraph()))
                    : new Question(asked, statement.paragraph() + 1);
        }
    }

    /** "Freight. The harbour master comes on Monday.": a name for what follows in the paragraph. */
    private static boolean isRunIn(Statement statement) {
        return statement.words().length() <= RUN_IN
                && statement.words().matches("(?s)[^.:]+[.:]")
                && Tagging.words(statement.words()).stream()
                        .noneMatch(word -> word.tag().isVerb());
    }

    /** The same under the day of an entry of a diary. */
    private Above under(String day) {
        return day.isEmpty()
                ? this
                : new Above(headings.isEmpty() ? day : day + "\n" + headings, introductions, columns);
    }

    private static Above of(List<Label> open, String nearest) {
        if (open.isEmpty() && nearest.isEmpty()) {
            return NONE;
        }
        String headings = words(open, Label.Kind.HEADING);
        String name = nearest.replaceFirst("[.:]$", "");
        return new Above(
                headings.isEmpty() || name.isEmpty() ? headings + name : headings + "\n" + name,
                words(open, Label.Kind.INTRODUCTION),
                words(open, Label.Kind.COLUMNS));
    }

    private static String words(List<Label> open, Label.Kind kind) {
        return open.stream()
                .filter(label -> label.kind() == kind)
                .map(Label::words)
                .collect(Collectors.joining("\n"));
    }

    /** All of it, the outermost first. */
    public String text() {
        return Stream.of(headings, introductions, columns)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The words of a statement with what stands over it: what it means by itself. */
    public String with(String words) {
        String above = text();
        return above.isEmpty() ? words : above.replace("\n", ". ") + ": " + words;
    }

    /**
     * The same for a reader: "Ada Moreau, May 16: lunch at the harbour", "May I bring a guest? No.", "Guest: Ada
     * Moreau; Hotel: Anker".
     */
    public String told(String words) {
        String row = columns.isEmpty() ? words : row(words);
        List<String> lines = Stream.of(headings, introductions)
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("\\s*:$", ""))
                .toList();
        if (lines.isEmpty() || !columns.isEmpty()) {
            return row;
        }
        String last = lines.getLast();
        if (row.startsWith(last)) {
            return row;
        }
        return last.endsWith("?")
                ? last + " " + row
                : String.join(", ", lines.subList(Math.max(0, lines.size() - NEAREST), lines.size())) + ": " + row;
    }

    /** Each cell with the name of its column; the row as it stands where their numbers differ. */
    private String row(String words) {
        String[] names = columns.split("\\s*\\|\\s*");
        String[] cells = words.split("\\s*\\|\\s*", -1);
        if (names.length != cells.length) {
            return words;
        }
        List<String> named = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                named.add(names[i].isBlank() ? cells[i] : names[i] + ": " + cells[i]);
            }
        }
        return String.join("; ", named);
    }
}
