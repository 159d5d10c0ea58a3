package org.attache.moderation;

import java.util.List;
import org.attache.evaluation.TestQuestion;
import org.attache.source.MalformedData;

/** Questions whose answers moderators know; no change of the knowledge should make one of them worse. */
@FunctionalInterface
public interface Golden {

    /**
     * The questions as they stand there now; none where there is no such file.
     *
     * @throws MalformedData if the file cannot be used, as a clause that follows its name
     */
    List<TestQuestion> questions();
}
