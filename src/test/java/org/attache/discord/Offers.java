package org.attache.discord;

import org.attache.assistant.Answering;
import org.attache.formats.calendar.ScheduleIcs;
import org.attache.formats.table.ScheduleCsv;
import org.attache.knowledge.Library;
import org.attache.picture.Palette;
import org.attache.picture.TimelinePicture;
import org.attache.schedule.following.Follows;
import org.attache.schedule.following.RememberedFollows;

/** What a bot of tests has for people, with the real writers of files. */
public final class Offers {

    /** What a bot of tests signs with. */
    public static final byte[] KEY =
            "a key of thirty-two bytes or more".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private Offers() {}

    /** One that nobody follows. */
    public static Offer of(Answering answering, Library library) {
        return of(answering, library, new RememberedFollows());
    }

    public static Offer of(Answering answering, Library library, Follows follows) {
        return new Offer(answering, library, follows, kind -> switch (kind) {
            case TABLE -> new ScheduleCsv();
            case CALENDAR -> new ScheduleIcs();
            case PICTURE -> new TimelinePicture(Palette.LIGHT);
            case DARK_PICTURE -> new TimelinePicture(Palette.DARK);
        });
    }
}
