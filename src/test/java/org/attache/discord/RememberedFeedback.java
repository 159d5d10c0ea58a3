package org.attache.discord;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.attache.dialogue.Feedback;
import org.attache.dialogue.FeedbackBook;

/** Feedback that ends with the test. */
final class RememberedFeedback implements FeedbackBook {

    private final List<Feedback> all = new CopyOnWriteArrayList<>();

    @Override
    public void put(Feedback feedback) {
        all.removeIf(before -> before.answer() == feedback.answer() && before.person() == feedback.person());
        all.addFirst(feedback);
    }

    @Override
    public List<Feedback> newest(int limit, int skipped) {
        return all.stream().skip(skipped).limit(limit).toList();
    }

    @Override
    public int of(long person) {
        return (int) all.stream().filter(each -> each.person() == person).count();
    }

    @Override
    public int forget(long person) {
        int before = of(person);
        all.removeIf(each -> each.person() == person);
        return before;
    }
}
