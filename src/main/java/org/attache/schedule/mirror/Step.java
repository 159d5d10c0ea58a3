package org.attache.schedule.mirror;

/** Something to do on a server, for the visit of a uid. */
public sealed interface Step {

    String uid();

    /** What people know it by. */
    String name();

    /** The visit is cancelled or postponed. */
    record CallOff(String uid, long event, String name) implements Step {}

    /** No document tells of the visit any more, or of no day, or sooner visits need its place. */
    record Remove(String uid, long event, String name) implements Step {}

    record Change(String uid, long event, ServerEvent now) implements Step {
        @Override
        public String name() {
            return now.name();
        }
    }

    record Create(String uid, ServerEvent now) implements Step {
        @Override
        public String name() {
            return now.name();
        }
    }

    /** The event is there already, only the note of it is missing. */
    record Recognise(String uid, long event, ServerEvent now) implements Step {
        @Override
        public String name() {
            return now.name();
        }
    }

    /** The event is over or was taken away by a person. */
    record Forget(String uid, String name) implements Step {}

    /** Whether anything of it is seen on the server. */
    default boolean isSeen() {
        return !(this instanceof Recognise) && !(this instanceof Forget);
    }
}
