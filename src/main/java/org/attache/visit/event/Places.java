package org.attache.visit.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.clause.Adjunct;
import org.attache.clause.Clause;
import org.attache.clause.Phrase;
import org.attache.clause.Phrase.Nominal;
import org.attache.clause.Phrase.Nouns;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.jspecify.annotations.Nullable;

/** Where what a clause tells takes place. */
@SuppressWarnings("ReferenceEquality") // two phrases with the same words are two
public final class Places {

    /** What kinds of things lie somewhere. */
    private static final List<String> SPOTS = List.of("structure", "location", "formation", "plant");

    private final ReadSentence sentence;
    private final Scene scene;
    private final Pointing pointing;

    Places(ReadSentence sentence, Scene scene) {
        this.sentence = sentence;
        this.scene = scene;
        this.pointing = new Pointing(sentence, scene);
    }

    List<Where> ofObjects(Clause clause) {
        return clause.objects().stream().flatMap(nouns -> of(nouns).stream()).toList();
    }

    /** "Visits the Port of Gdansk": where a site lies that is visited. */
    List<Where> ofSites(Clause clause) {
        return clause.objects().stream()
                .flatMap(nouns -> within(nouns, clause).stream())
                .toList();
    }

    /** "To the Republic of Estonia", "to the Port of Gdansk": the place that follows a site with "of". */
    List<Where> within(Nouns nouns, Clause clause) {
        return clause.adjuncts().stream()
                .filter(adjunct -> adjunct.preposition().equals("of")
                        && adjunct.nouns() != null
                        && adjunct.after() != null
                        && nouns.items().contains(adjunct.after())
                        && isSite(adjunct.after()))
                .flatMap(adjunct -> Stream.ofNullable(adjunct.nouns()))
                .flatMap(of -> of.items().stream())
                .flatMap(item -> Stream.ofNullable(Where.of(item, sentence)))
                .toList();
    }

    /** Whether a noun names something that lies somewhere: "port", "diocese", "slopes". */
    private boolean isSite(Nominal nominal) {
        if (nominal.isPeople() || (nominal.place() != null && !nominal.place().adjective())) {
            return false;
        }
        String noun = nominal.head().lemma();
        return switch (Lexicon.noun(nominal.head().small())) {
            case SITE, ORGANISATION -> true;
            case OTHER ->
                !nominal.head().token().isCapitalised()
                        && SPOTS.stream().anyMatch(spot -> scene.thesaurus().isThing(noun, spot));
            default -> false;
        };
    }

    /** "Is at the museum": somewhere in the town that the text is about. */
    public static boolean isAtSite(Clause clause) {
        return clause.verb() != null
                && clause.verb().main().lemma().equals("be")
                && clause.adjuncts().stream()
                        .anyMatch(adjunct -> !adjunct.leading()
                                && adjunct.nouns() != null
                                && (adjunct.preposition().equals("at")
                                        || adjunct.preposition().equals("in"))
                                && isSite(adjunct.nouns()));
    }

    /** "The museum", "our school", "the halls": a site without a name. */
    public static boolean isSite(Nouns nouns) {
        return nouns.items().stream().allMatch(item -> {
            boolean known = item.determiner().equals("the") || item.determiner().equals("our");
            Noun kind = Lexicon.noun(item.head().lemma());
            return known
                    && item.owner() == null
                    && !item.isPeople()
                    && item.place() == null
                    && !item.head().token().isCapitalised()
                    && item.until() - item.from() <= 3
                    && (kind == Noun.SITE || kind == Noun.ORGANISATION)
                    && !Lexicon.isWorkplace(item.head().lemma());
        });
    }

    /** "The talk in Oslo": the places that say more of the subject. */
    List<Where> ofSubject(Clause clause) {
        return clause.adjuncts().stream()
                .filter(adjunct -> Lexicon.isPreposition(adjunct.preposition(), "at"))
                .filter(adjunct -> belongsToSubject(adjunct, clause))
                .flatMap(adjunct -> Stream.ofNullable(adjunct.nouns()))
                .flatMap(nouns -> of(nouns).stream())
                .toList();
    }

    /** The places that prepositions lead to, and "there" and "here". */
    List<Where> behind(Clause clause, String... prepositions) {
        List<String> wanted = List.of(prepositions);
        List<Where> found = new ArrayList<>();
        for (Adjunct adjunct : clause.adjuncts()) {
            if (adjunct.nouns() != null
                    && wanted.contains(adjunct.preposition())
                    && !belongsToSubject(adjunct, clause)
                    && !isOfAnotherEvent(adjunct, clause)
                    && !isBack(adjunct)) {
                List<Where> named = of(adjunct.nouns());
                found.addAll(named.isEmpty() ? unknown(adjunct, clause) : named);
                found.addAll(within(adjunct.nouns(), clause));
            }
        }
        if (found.stream().anyMatch(where -> !where.isRegion())) {
            found.removeIf(Where::isRegion);
        }
        Where pointed = found.isEmpty() ? pointing.of(clause) : null;
        if (pointed != null) {
            found.add(pointed);
        }
        return found;
    }

    /** "In Llanfawr", "to Port Ellery": a name that stands for no known town or word, where and when somebody is. */
    private List<Where> unknown(Adjunct adjunct, Clause clause) {
        boolean leads = adjunct.preposition().equals("in")
                || (Lexicon.isPreposition(adjunct.preposition(), "to") && Goals.isJourney(clause));
        return !leads
                        || adjunct.nouns() == null
                        || Days.times(clause.adjuncts()).isEmpty()
                ? List.of()
                : Standpoint.unknown(adjunct.nouns(), sentence, scene.thesaurus());
    }

    /**
     * Where something is done: behind the verb or what it is done to; not where what else is named lies.
     *
     * @param bodily whether it can only be done where that is which it is done to: "drew crowds in", not "condemned the
     *     attack in"
     */
    List<Where> ofDeed(Clause clause, boolean bodily) {
        return clause.adjuncts().stream()
                .filter(adjunct -> Lexicon.isPreposition(adjunct.preposition(), "at")
                        && adjunct.nouns() != null
                        && !belongsToSubject(adjunct, clause)
                        && (bodily || adjunct.leading() || adjunct.after() == null || isOfPeople(adjunct, clause))
                        && isOnTheSpot(adjunct, clause))
                .flatMap(adjunct -> Stream.ofNullable(adjunct.nouns()))
                .flatMap(nouns -> Stream.concat(of(nouns).stream(), within(nouns, clause).stream()))
                .distinct()
                .toList();
    }

    /** "Handed the keys to the mayor in Graz": behind those to whom something is done, not what it is done to. */
    private static boolean isOfPeople(Adjunct adjunct, Clause clause) {
        return adjunct.after() != null
                && adjunct.after().isPeople()
                && clause.objects().stream().noneMatch(nouns -> nouns.items().contains(adjunct.after()));
    }

    /** "A book about a murder in Oslo": what stands behind another preposition says more of that. */
    private static boolean isOnTheSpot(Adjunct adjunct, Clause clause) {
        Nominal of = adjunct.after();
        return of == null
                || adjunct.leading()
                || clause.adjuncts().stream()
                        .filter(other ->
                                other.nouns() != null && other.nouns().items().contains(of))
                        .allMatch(
                                other -> (of.isPeople() && !other.preposition().equals("of"))
                                        || ((Lexicon.isPreposition(other.preposition(), "at")
                                                        || other.preposition().equals("of"))
                                                && isOnTheSpot(other, clause)));
    }

    /** "Her office in Riga said": what stands between the subject and its verb says more of the subject. */
    static boolean belongsToSubject(Adjunct adjunct, Clause clause) {
        return adjunct.leading()
                && adjunct.after() != null
                && adjunct.nouns() != null
                && clause.subject() != null
                && adjunct.nouns().from() > clause.subject().from();
    }

    /** "Back in Lusaka since Monday, she spoke": where somebody is back they live. */
    boolean isBack(Adjunct adjunct) {
        int before = adjunct.nouns() == null ? -1 : adjunct.nouns().from() - 2;
        return before >= 0
                && Lexicon.isPreposition(adjunct.preposition(), "at")
                && Lexicon.isAdverb(sentence.sentence().words().get(before).small(), "home");
    }

    /** "Arrives the day after a summit in Jeju": a place right behind another event is the place of that one. */
    private static boolean isOfAnotherEvent(Adjunct adjunct, Clause clause) {
        Nominal of = adjunct.after();
        for (Adjunct other : clause.adjuncts().reversed()) {
            Nouns nouns = other.nouns();
            if (of == null || adjunct.leading()) {
                return false;
            }
            if (nouns != null && nouns.items().getLast() == of) {
                boolean later = switch (other.preposition()) {
                    case "after", "before", "since", "despite", "following" -> true;
                    default -> false;
                };
                if (later) {
                    return nouns.first().place() == null;
                }
                of = other.after();
            }
        }
        return false;
    }

    List<Where> of(Nouns nouns) {
        if (nouns.joint() == Phrase.Joint.OR) {
            return List.of();
        }
        return nouns.items().stream()
                .flatMap(item -> Stream.ofNullable(place(item)))
                .toList();
    }

    private @Nullable Where place(Nominal nominal) {
        Where named = Where.of(nominal, sentence);
        return named == null ? pointing.of(nominal) : scene.likelier(named, nominal.place());
    }
}
