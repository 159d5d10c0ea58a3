package org.attache.schedule.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.attache.schedule.following.Notice;
import org.attache.schedule.following.Recipient;

/** Choices in memory, which nobody is reminded by. */
public final class RememberedReminders implements Reminders {

    private final Map<Recipient, Choice> choices = new ConcurrentHashMap<>();

    @Override
    public void choose(Choice choice) {
        choices.put(choice.recipient(), choice);
    }

    @Override
    public Optional<Choice> of(Recipient recipient) {
        return Optional.ofNullable(choices.get(recipient));
    }

    @Override
    public void forget(Recipient recipient) {
        choices.remove(recipient);
    }

    @Override
    public List<Choice> all() {
        return List.of();
    }

    @Override
    public Set<String> told(Recipient recipient, Reminder reminder, LocalDate day) {
        return Set.of();
    }

    @Override
    public void plan(Notice notice, Reminder reminder, LocalDate day, Set<String> uids) {}
}
