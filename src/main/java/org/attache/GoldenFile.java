package org.attache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.evaluation.TestFile;
import org.attache.evaluation.TestQuestion;
import org.attache.jackson.TestFiles;
import org.attache.knowledge.Library;
import org.attache.moderation.Golden;
import org.attache.source.MalformedData;

/** The golden questions of a knowledge folder. */
record GoldenFile(Path folder) implements Golden {

    @Override
    public List<TestQuestion> questions() {
        Path file = folder.resolve(Library.QUESTIONS);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return TestFiles.read(Files.readString(file)) instanceof TestFile.Questions questions
                    ? questions.questions()
                    : List.of();
        } catch (IOException e) {
            throw new MalformedData("it cannot be read as a text in UTF-8");
        }
    }
}
