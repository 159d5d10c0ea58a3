package org.attache.visit.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.attache.english.Thesaurus;
import org.attache.geography.Place;
import org.attache.people.Person;
import org.attache.people.PlaceSpan;
import org.jspecify.annotations.Nullable;

/** What the text has told so far, while a document is read: where things are, and who travels. Not thread-safe. */
public final class Scene {

    /** So many places can be meant again. */
    private static final int MEMORY = 16;

    private final Thesaurus thesaurus;
    private final Chronicle chronicle = new Chronicle();
    private @Nullable Where place;
    private @Nullable Where topic;
    private @Nullable Where standpoint;
    private @Nullable Where occasion;
    private @Nullable Where venue;
    private @Nullable Person owner;
    private boolean unknown;
    private final NavigableMap<Integer, Where> local = new TreeMap<>();
    private final Set<String> countries = new HashSet<>();
    private final List<Where> places = new ArrayList<>();
    private List<Person> lastVisitors = List.of();
    private final Map<Person, List<Person>> companions = new HashMap<>();
    private final Map<Person, Set<String>> homes = new HashMap<>();
    private final Map<Person, Person> leaders = new HashMap<>();
    private final Set<Person> travelling = new HashSet<>();
    private final Set<Person> elsewhere = new HashSet<>();

    /** A scene where nothing was told yet, with what is known of the meanings of words. */
    public Scene(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** What is known of the meanings of words. */
    Thesaurus thesaurus() {
        return thesaurus;
    }

    /** The days and the year that the text tells of. */
    public Chronicle chronicle() {
        return chronicle;
    }

    /** The place that "there" means; null where none was named. */
    @Nullable
    public Where lastPlace() {
        return place;
    }

    /**
     * Takes note of a place.
     *
     * @param at whether something is told to be there, rather than to come from there or be of it
     * @param word the index of its first word
     */
    public void setPlace(Where newPlace, boolean at, int word) {
        place = newPlace;
        topic = topic == null && at && !unknown ? newPlace : topic;
        if (at) {
            local.put(word, newPlace);
        }
        places.remove(newPlace);
        places.addFirst(newPlace);
        if (places.size() > MEMORY) {
            places.removeLast();
        }
    }

    /** Takes note that the text is set at a place that is not known, unless it has named another one before. */
    public void loseTopic() {
        unknown |= topic == null;
    }

    /** The place named last in a country; null where none was. */
    @Nullable
    public Where placeIn(String country) {
        return places.stream()
                .filter(where -> where.place() != null && country.equals(where.country()))
                .findFirst()
                .orElse(null);
    }

    /** The place that "here" means; null where it cannot be told. */
    @Nullable
    public Where here() {
        return standpoint == null ? topic : standpoint;
    }

    /** Takes note of the countries that the text names so that no other can be meant. */
    public void setCountries(Set<String> named) {
        countries.addAll(named);
    }

    /** Of several towns of one name, the one in a country that the text names; the likeliest if it names none. */
    public Where likelier(Where where, @Nullable PlaceSpan span) {
        boolean open = span != null
                && where.place() != null
                && where.country() != null
                && !countries.contains(where.country())
                && !where.isCapital();
        if (!open || span == null) {
            return where;
        }
        return span.places().stream()
                .filter(place -> place.kind() == Place.Kind.CITY && place.country() != null)
                .filter(place -> countries.contains(place.country()))
                .findFirst()
                .map(place -> new Where(place.country(), place.name(), where.statement()))
                .orElse(where);
    }

    public void setStandpoint(Where where) {
        standpoint = where;
    }

    /** The place that the text is about: the first that was named; null where none was. */
    @Nullable
    public Where topic() {
        return topic == null ? standpoint : topic;
    }

    /** Goes on to the next sentence. */
    public void next() {
        local.clear();
    }

    /**
     * The place where something unplaced happens: the one named before it in its sentence, else the one the text is
     * about.
     *
     * @param word the index of its verb
     */
    @Nullable
    public Where setting(int word) {
        Map.Entry<Integer, Where> before = local.lowerEntry(word);
        return before == null ? topic() : before.getValue();
    }

    /** Those whose visit was told last; a sentence may tell of several. */
    public List<Person> lastVisitors() {
        return lastVisitors;
    }

    public void setLastVisitors(List<Person> visitors) {
        lastVisitors = List.copyOf(visitors);
    }

    /** Where the occasion takes place that was named last; null for none. */
    @Nullable
    public Where occasion() {
        return occasion;
    }

    public void setOccasion(Where where) {
        occasion = where;
    }

    /** Where those arrive whom a list names; null outside such a list. */
    @Nullable
    public Where venue() {
        return venue;
    }

    public void setVenue(@Nullable Where where) {
        venue = where;
    }

    /** Whose diary the text is; null where it is nobody's. */
    @Nullable
    public Person owner() {
        return owner;
    }

    public void setOwner(@Nullable Person person) {
        owner = person;
    }

    /** Takes note that somebody is told to travel. */
    public void setTravelling(Person person) {
        travelling.add(person);
    }

    /** Takes note that somebody is told to visit something of which the place is not known. */
    public void setElsewhere(List<Person> people) {
        elsewhere.addAll(people);
    }

    /** Whether somebody visits something of which the place is not known: the place of the text is not meant. */
    public boolean isElsewhere(Person person) {
        return elsewhere.contains(person);
    }

    /** Takes note that somebody lives somewhere. */
    public void setResident(Person person, @Nullable String country) {
        homes.computeIfAbsent(person, key -> new HashSet<>()).add(String.valueOf(country));
    }

    /** Whether somebody is told to live in a country. */
    public boolean isResident(Person person, @Nullable String country) {
        return homes.getOrDefault(person, Set.of()).contains(String.valueOf(country));
    }

    /** Notes who leads a group that travels as one. */
    public void setLeader(Person body, Person leader) {
        leaders.putIfAbsent(body, leader);
    }

    /** Who leads a group; whoever it is where the text tells no leader. */
    public Person leader(Person person) {
        return leaders.getOrDefault(person, person);
    }

    /** Notes that some go wherever another one goes. */
    public void setCompanions(Person leader, List<Person> followers) {
        companions.computeIfAbsent(leader, key -> new ArrayList<>()).addAll(followers);
    }

    public Map<Person, List<Person>> companions() {
        return companions;
    }

    /** Whether any travel of somebody is told. */
    public boolean isTravelling(Person person) {
        return travelling.contains(person);
    }
}
