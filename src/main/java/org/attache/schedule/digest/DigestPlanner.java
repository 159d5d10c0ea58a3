package org.attache.schedule.digest;

import java.time.Instant;
import java.time.InstantSource;
import org.attache.evidence.KnowledgeView;
import org.attache.schedule.following.Follow;
import org.attache.schedule.following.Notice;

/**
 * Plans the digests that are due. One that became due while nothing ran is planned when something does, once however
 * long that was: what it tells is of the day on which it is told. For one thread.
 */
public final class DigestPlanner {

    private final Digests digests;
    private final DigestWording wording;
    private final InstantSource clock;

    public DigestPlanner(Digests digests, DigestWording wording, InstantSource clock) {
        this.digests = digests;
        this.wording = wording;
        this.clock = clock;
    }

    /** Plans what is due now; dying in between leaves the rest due. */
    public void run(KnowledgeView knowledge) {
        Instant now = clock.instant();
        for (Digest digest : digests.due(now)) {
            Follow follow = digest.follow();
            WeekTime time = digest.time();
            Week week = Week.of(knowledge, now.atZone(time.zone()).toLocalDate(), follow.since());
            Follow on = new Follow(
                    follow.recipient(),
                    follow.subject(),
                    follow.by(),
                    knowledge.history().newest());
            digests.plan(new Digest(on, time.after(now)), Notice.of(follow.recipient(), wording.week(week)));
        }
    }
}
