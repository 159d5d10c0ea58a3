package org.attache.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.question.Wanted;
import org.attache.source.Remark;
import org.jspecify.annotations.Nullable;

/** Says with an answer what the files it leans on hold besides what was read of them. */
public final class Cautions {

    /** So many files are named; what is wrong with the others the list of sources says. */
    private static final int FILES = 3;

    /** So many remarks on one file are said. */
    private static final int REMARKS = 3;

    private Cautions() {}

    /**
     * The answer with what readers should know of the files it comes from. What is stamped across a page concerns every
     * answer out of it; what was not read concerns those that would list or count it too, and those that found nothing.
     *
     * @param remarks on the documents of the knowledge, by their paths
     * @param wanted what was asked for of visits; null where the text was searched
     */
    public static Answer with(Answer answer, Map<String, List<Remark>> remarks, @Nullable Wanted wanted) {
        return switch (answer) {
            case VerifiedAnswer verified -> {
                List<String> stamps = said(cited(verified), remarks, Remark.Kind.STAMP);
                List<String> unread = said(cited(verified), remarks, Remark.Kind.UNREAD);
                yield wanted != null && isOfAll(wanted)
                        ? verified.cautioned(joined(stamps, unread), List.of())
                        : verified.cautioned(stamps, unread);
            }
            case Answer.Unknown unknown -> {
                Set<String> paths = new LinkedHashSet<>();
                unknown.nearest()
                        .forEach(near -> paths.add(near.statement().origin().path()));
                List<String> said = said(paths, remarks, Remark.Kind.STAMP);
                paths.addAll(remarks.keySet());
                List<String> cautions = joined(said, said(paths, remarks, Remark.Kind.UNREAD));
                yield cautions.isEmpty()
                        ? unknown
                        : new Answer.Unknown(
                                unknown.text() + " " + String.join(" ", cautions),
                                unknown.nearest(),
                                unknown.writer(),
                                unknown.notes());
            }
            case Answer.Clarification clarification -> clarification;
            case Answer.Declined declined -> declined;
        };
    }

    private static Set<String> cited(VerifiedAnswer answer) {
        Set<String> paths = new LinkedHashSet<>();
        answer.citations().forEach(cited -> paths.add(cited.statement().origin().path()));
        return paths;
    }

    private static boolean isOfAll(Wanted wanted) {
        return switch (wanted) {
            case WHO, MET, COUNT, HEADCOUNT, WHERE, ANYTHING, ACTIVITY -> true;
            case WHEN, TIME, END, ROLE, PURPOSE, DURATION, AGO, WEEKDAY, WHETHER, COMES, CAME, SPEECH -> false;
        };
    }

    private static List<String> said(Set<String> paths, Map<String, List<Remark>> remarks, Remark.Kind kind) {
        List<String> said = new ArrayList<>();
        int files = 0;
        for (String path : paths) {
            List<String> words = remarks.getOrDefault(path, List.of()).stream()
                    .filter(remark -> remark.kind() == kind)
                    .map(Remark::words)
                    .toList();
            files += words.isEmpty() ? 0 : 1;
            if (!words.isEmpty() && files <= FILES) {
                String more = words.size() > REMARKS ? "; and " + (words.size() - REMARKS) + " more" : "";
                said.add(path + ": " + String.join("; ", words.subList(0, Math.min(REMARKS, words.size()))) + more
                        + ".");
            }
        }
        if (files > FILES) {
            said.add("The same is so of " + (files - FILES) + " more files.");
        }
        return said;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
