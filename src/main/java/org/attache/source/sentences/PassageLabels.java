package org.attache.source.sentences;

import java.util.ArrayList;
import java.util.List;
import org.attache.source.Allowance;
import org.attache.source.Body;
import org.attache.source.Label;
import org.attache.source.Passage;

/**
 * What stands over the statements of a text of several passages. What somebody writes is no heading over what another
 * writes, and introduces nothing there; what the document itself says may stand over all of it.
 */
public final class PassageLabels {

    private PassageLabels() {}

    /** The labels in the order in which their stretches begin. */
    public static List<Label> of(Body.Prose prose, Allowance allowance) {
        List<Label> labels = Labels.of(unstamped(prose), allowance);
        if (prose.passages().isEmpty()) {
            return labels;
        }
        List<Label> within = new ArrayList<>();
        int at = -1;
        for (Label label : labels) {
            while (at + 1 < prose.passages().size()
                    && prose.passages().get(at + 1).start() <= label.begins()) {
                at++;
            }
            within.add(at < 0 || prose.passages().get(at).writing() == null ? label : upTo(end(prose, at), label));
        }
        return within;
    }

    private static int end(Body.Prose prose, int passage) {
        return passage + 1 < prose.passages().size()
                ? prose.passages().get(passage + 1).start()
                : prose.text().length();
    }

    private static Label upTo(int end, Label label) {
        return label.ends() <= end ? label : new Label(label.kind(), label.begins(), end, label.words());
    }

    /** The text with an empty line for each stamp that stands before words in their line. */
    private static String unstamped(Body.Prose prose) {
        StringBuilder text = new StringBuilder(prose.text());
        for (Passage passage : prose.passages()) {
            int length = passage.words() - passage.start();
            boolean isInLine = length > 1
                    && passage.words() < text.length()
                    && text.charAt(passage.start()) != '#'
                    && text.substring(passage.start(), passage.words()).indexOf('\n') < 0
                    && text.charAt(passage.words()) != '\n';
            if (isInLine) {
                text.replace(passage.start(), passage.words(), "\n" + " ".repeat(length - 2) + "\n");
            }
        }
        return text.toString();
    }
}
