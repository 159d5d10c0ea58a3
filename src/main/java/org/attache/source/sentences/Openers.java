package org.attache.source.sentences;

import java.util.Set;

/** Words that, capitalised, begin a sentence rather than a name. */
public final class Openers {

    private static final Set<String> WORDS = Set.of("""
            The A An This That These Those He She It They We I You His Her Their Its Our My Your There Here
            In On At By For From To With Of As After Before During Since Until When While Where If But And
            Or So Then However Meanwhile Also Although Because According Earlier Later Both Many Some Most
            All Another Other Such What Who Why How Not No Yes Now Once Only Under Over Between Despite
            Asked""".split("\\s+"));

    private Openers() {}

    public static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
