package org.attache.moderation.posted;

import org.attache.schedule.following.Courier;

/** Says at an answer what is otherwise now. */
@FunctionalInterface
public interface Corrector {

    /** Says it; what stands there already is not said again. Takes its time. */
    Courier.Outcome deliver(Correction correction);
}
