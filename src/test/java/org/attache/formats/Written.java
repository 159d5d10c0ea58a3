package org.attache.formats;

import java.util.ArrayList;
import java.util.List;
import org.attache.source.Body;
import org.attache.source.Document;
import org.attache.source.Passage;
import org.attache.source.Writing;

/** Shows the passages of a document as "2024-05-01 Ada Holm: words", in a line each. */
public final class Written {

    private Written() {}

    public static List<String> in(Document document) {
        Body body = document.body();
        List<Passage> passages = switch (body) {
            case Body.Prose prose -> prose.passages();
            case Body.Mixed mixed -> mixed.prose().passages();
            case Body.Rows rows -> List.of();
        };
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            int end = i + 1 < passages.size()
                    ? passages.get(i + 1).start()
                    : body.text().length();
            Writing writing = passages.get(i).writing();
            String words =
                    body.text().substring(passages.get(i).words(), end).strip().replaceAll("\\s+", " ");
            shown.add((writing == null ? "own" : writing.day() + " " + writing.writer()) + ": " + words);
        }
        return shown;
    }
}
