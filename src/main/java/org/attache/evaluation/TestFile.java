package org.attache.evaluation;

import java.util.List;

/** What a file puts to the test. */
public sealed interface TestFile {

    /** Whether questions are answered right. */
    record Questions(List<TestQuestion> questions) implements TestFile {
        public Questions {
            questions = List.copyOf(questions);
        }
    }

    /** Whether sentences are let through that statements support, and no others. */
    record Pairs(List<TestPair> pairs) implements TestFile {
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    /** Whether the visits of texts are found, and no others. */
    record Texts(List<TestText> texts) implements TestFile {
        public Texts {
            texts = List.copyOf(texts);
        }
    }
}
