package org.attache.schedule.following;

import java.util.List;
import org.attache.visit.history.Revision;

/** Puts notices into words, as whoever shows them does. Pure. */
public interface Wording {

    /** What a reload changed of what somebody follows, as one message. */
    String changes(List<Revision> revisions);

    /** That nothing more will come. */
    String lastWord(Recipient recipient, List<Follow> ended);
}
