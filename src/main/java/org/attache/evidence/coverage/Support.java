package org.attache.evidence.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.Surroundings;
import org.attache.evidence.coverage.telling.Amount;
import org.attache.evidence.coverage.telling.Appearance;
import org.attache.evidence.coverage.telling.Condition;
import org.attache.evidence.coverage.telling.Retraction;
import org.attache.evidence.coverage.telling.Turn;
import org.attache.geography.NameWords;
import org.attache.question.Interpretation;
import org.attache.question.Term;
import org.attache.question.Wanted;
import org.attache.source.Statement;

/**
 * Weighs how surely a statement answers a question. Some things must be so: it holds the names, is of the kind that is
 * asked for, has the noun that is asked for, tells more than the question. All other words add to the weight and none
 * of them decides alone.
 */
final class Support {

    /** The weights were chosen on 132 questions over ten documents written for it, half of them near misses. */
    private static final double WORDS = 0.6;

    private static final double LIKENESS = 0.4;

    /** What a name that stands near a statement, and not in it, takes away. */
    private static final double NEAR = 0.08;

    /** Likeness is told on this scale: below it statements speak of something else, above it of the same. */
    private static final double UNLIKE = 0.45;

    private static final double ALIKE = 0.85;

    /** What is missing where a cause must be guessed. */
    private static final double UNTOLD = 0.25;

    /** Of a question whose words weigh less than this, names and kind say all. */
    private static final double LEAST = 0.15;

    /** The same where the question says by name whom or what it is about. */
    private static final double LEAST_OF_NAMED = 0.3;

    /** Who somebody is, a statement says that gives an office or a trade. */
    private static final double PRESENTED = 0.3;

    /** What is beside must be had in part. */
    private static final double HALF = 0.5;

    private static final Set<String> ORDER = Set.of("first", "second", "third", "last");

    /** What is missing where another of several may be told. */
    private static final double UNORDERED = 0.2;

    /** Enough to answer. */
    private static final double FILLED = 0.55;

    /** A noun that is asked for is found from this closeness on. */
    private static final double FOUND = 0.4;

    /** A statement of the very event that is asked about may tell its cause without a word for it. */
    private static final double SAME_EVENT = 0.75;

    private final Interpretation.TextSearch search;
    private final StatementIndex index;
    private final Neighbourhood neighbourhood;
    private final Demand demand;
    private final AnswerKind kind;
    private final Asker asker;
    private final Set<String> asked;

    Support(Interpretation.TextSearch search, Holdings holdings, StatementIndex index) {
        this.search = search;
        this.index = index;
        this.neighbourhood = new Neighbourhood(index, holdings.stemmer());
        this.demand = Demand.of(search, holdings, index);
        this.kind = new AnswerKind(search, holdings.stemmer(), holdings.synonyms());
        this.asker = new Asker(search.terms().question(), holdings.stemmer(), holdings.synonyms());
        this.asked = NameWords.of(search.terms().question()).stream()
                .map(holdings.stemmer()::stem)
                .collect(Collectors.toSet());
    }

    /** Whether a statement holds the kind of thing that is asked for. */
    boolean isOfKind(Holding holding, Statement statement, Surroundings context) {
        return kind.isHeldBy(holding) && asker.fits(statement, context);
    }

    /** How surely it answers, from 0 to 1; 0 where something is wanting without which nothing answers. */
    double of(Holding holding, Statement statement, Surroundings context, double cosine) {
        boolean kind = isOfKind(holding, statement, context);
        boolean explained = search.wanted() == Wanted.PURPOSE && (kind || isExplained(holding, statement));
        boolean fits = (kind || explained || isCause(holding, statement))
                && (holding.adds(asked, wantsNumbers()) || namesSubject(statement, context) || tellsDay(holding))
                && !Retraction.isIn(holding.asserted());
        if (!fits || !hasNoun(holding) || !isOfEvent(holding) || !isOfPredicate(holding)) {
            return 0;
        }
        List<Term> unheld = Stream.concat(demand.names().stream(), priced().stream())
                .filter(term -> !holding.holds(term))
                .filter(term -> demand.words().stream()
                        .noneMatch(word -> word.term().equals(term) && closeness(word, holding) >= FOUND))
                .toList();
        if (!unheld.stream().allMatch(term -> neighbourhood.holds(term, holding, statement))
                || !isAnchored(holding, statement)) {
            return 0;
        }
        double less =
                (unheld.isEmpty() ? 0 : NEAR) + (kind || explained ? 0 : UNTOLD) + (isInOrder(holding) ? 0 : UNORDERED);
        double likeness = Double.isNaN(cosine) ? 0.5 : Math.clamp((cosine - UNLIKE) / (ALIKE - UNLIKE), 0, 1);
        double more = kind && this.kind.presents(holding) ? PRESENTED : 0;
        double support = Math.max(0, WORDS * words(holding, statement) + LIKENESS * likeness - less + more);
        return kind && isFilled(holding, statement) ? Math.max(FILLED, support) : support;
    }

    /**
     * Whether it has all that is asked about: what is named, what is said of it, and the kind of thing that fills the
     * gap; how, by which way and with what else only rank.
     */
    private boolean isFilled(Holding holding, Statement statement) {
        boolean gap = switch (search.wanted()) {
            case WHEN, TIME, END, DURATION, COUNT, HEADCOUNT, WHO, WHERE -> true;
            case MET, ROLE, PURPOSE, ACTIVITY, AGO, WEEKDAY, WHETHER, COMES, CAME, SPEECH, ANYTHING -> false;
        };
        List<Demand.Asked> said = demand.words().stream()
                .filter(word -> word.part() != Demand.Part.OTHER && word.part() != Demand.Part.ATTRIBUTE)
                .toList();
        return gap
                && !(said.isEmpty() && demand.names().isEmpty())
                && words(holding, statement) >= HALF
                && said.stream()
                        .allMatch(word -> closeness(word, holding) >= FOUND
                                || isTold(word, holding)
                                || (isBeside(word) && neighbourhood.isInHead(word.kinship(), statement)));
    }

    /** "Her first visit" is told by what calls one the first. */
    private boolean isInOrder(Holding holding) {
        return search.terms().terms().stream()
                .filter(term -> term.kind() == Term.Kind.FRAME
                        && ORDER.contains(term.words().getFirst()))
                .allMatch(holding::holds);
    }

    /** "She keeps bees" tells who does, as the statement before names her. */
    private boolean namesSubject(Statement statement, Surroundings context) {
        return search.wanted() == Wanted.WHO
                && Company.isLeaning(statement)
                && !context.before().isEmpty();
    }

    private boolean wantsNumbers() {
        return switch (search.wanted()) {
            case WHEN, TIME, END, DURATION, COUNT, HEADCOUNT, AGO, WEEKDAY, WHETHER, COMES, CAME -> true;
            case ANYTHING ->
                Amount.isAsked(search.terms().question())
                        || Amount.isNumberAsked(search.terms().question());
            case WHERE, WHO, MET, ROLE, PURPOSE, ACTIVITY, SPEECH -> false;
        };
    }

    /** "No guests." under a day tells on which day there were none. */
    private boolean tellsDay(Holding holding) {
        return search.wanted() == Wanted.WHEN && !holding.dates().isEmpty();
    }

    /** Whether what follows gives the cause. */
    private boolean isExplained(Holding holding, Statement statement) {
        return isOfEvent(holding) && Company.cause(statement, index).isPresent();
    }

    /**
     * What asks for a cause wants it of one event: a statement must tell of that, and not only name who takes part;
     * what is said not to be so is told by what denies it.
     */
    private boolean isOfEvent(Holding holding) {
        if (search.wanted() != Wanted.PURPOSE) {
            return true;
        }
        return (!search.terms().negated() || isTurned(holding))
                && demand.words().stream()
                        .filter(word -> word.part() == Demand.Part.PREDICATE)
                        .allMatch(word -> closeness(word, holding) >= FOUND || isTold(word, holding));
    }

    /** Whether something is so is told by what says it or denies it, and not by what merely supposes it. */
    private boolean isOfPredicate(Holding holding) {
        if (!search.wanted().isWhether()) {
            return true;
        }
        return demand.words().stream()
                .filter(word -> word.part() == Demand.Part.PARTICIPANT
                        || (word.part() == Demand.Part.PREDICATE && !word.isLight()))
                .allMatch(word -> (closeness(word, holding) >= FOUND
                                && !Condition.isSupposed(
                                        holding.asserted(),
                                        before -> holding.closeness(word.kinship(), before) < FOUND))
                        || isTold(word, holding));
    }

    private boolean hasNoun(Holding holding) {
        return demand.words().stream()
                .filter(word -> word.part() == Demand.Part.NOUN)
                .allMatch(word -> holding.ownCloseness(word.kinship()) >= FOUND || holding.tells(word.term()));
    }

    /** Of what a question asks the price: the rarest of its words. */
    private Optional<Term> priced() {
        return Amount.isAsked(search.terms().question())
                ? demand.words().stream()
                        .filter(word -> isBeside(word) && !word.isPrice())
                        .max(Comparator.comparingDouble(Demand.Asked::weight))
                        .map(Demand.Asked::term)
                : Optional.empty();
    }

    /**
     * Where no name says what a question is about, the words beside its predicate do: half of them by weight must be
     * found, in the statement or in the head of its document.
     */
    private boolean isAnchored(Holding holding, Statement statement) {
        if (!demand.names().isEmpty()) {
            return true;
        }
        double total = 0;
        double held = 0;
        for (Demand.Asked word : demand.words()) {
            if (isAnchor(word)) {
                total += word.weight();
                held += word.weight() * anchorage(word, holding, statement);
            }
        }
        return held >= total * HALF;
    }

    private double anchorage(Demand.Asked word, Holding holding, Statement statement) {
        return closeness(word, holding) >= FOUND
                ? 1
                : neighbourhood.holds(word.term(), holding, statement)
                                || neighbourhood.isInHead(word.kinship(), statement)
                        ? HALF
                        : 0;
    }

    /** Beside the noun that is asked for: that one says nothing of what it is asked of. */
    private boolean isAnchor(Demand.Asked word) {
        boolean others = demand.words().stream().anyMatch(one -> isBeside(one) && one.part() != Demand.Part.NOUN);
        return isBeside(word) && !(others && word.part() == Demand.Part.NOUN);
    }

    private static boolean isBeside(Demand.Asked word) {
        return word.part() != Demand.Part.PREDICATE && word.part() != Demand.Part.ATTRIBUTE;
    }

    /** "Why did she miss it?" is answered by what tells of her missing it, "why not?" by what denies the same. */
    private boolean isCause(Holding holding, Statement statement) {
        boolean event = demand.words().stream()
                .filter(word -> word.part() == Demand.Part.PREDICATE)
                .anyMatch(word -> closeness(word, holding) >= SAME_EVENT);
        boolean denied = search.terms().negated() && holding.denies();
        return search.wanted() == Wanted.PURPOSE
                && (event || denied)
                && holding.addsDeed(asked)
                && words(holding, statement) >= SAME_EVENT;
    }

    /** The share of the words of content that it has, by their weights; light ones alone count for little. */
    private double words(Holding holding, Statement statement) {
        double total = 0;
        double held = 0;
        for (Demand.Asked word : demand.words()) {
            total += word.weight();
            double own = isTold(word, holding) ? 1 : closeness(word, holding);
            boolean headed = own == 0 && isBeside(word) && neighbourhood.isInHead(word.kinship(), statement);
            held += word.weight() * (headed ? HALF : own);
        }
        double least = demand.names().isEmpty() ? LEAST : LEAST_OF_NAMED;
        return (held + least) / (total + least);
    }

    /**
     * What was moved or called off is told by what denies it, what somebody does in public by an entry of a programme
     * or by their refusal to come, what something depends on by a condition.
     */
    private boolean isTold(Demand.Asked word, Holding holding) {
        String said = word.term().words().getFirst();
        boolean act = word.part() == Demand.Part.PREDICATE && Appearance.isAct(said);
        return (Turn.isAsked(said) && isTurned(holding))
                || (act && (Turn.isChange(holding.asserted()) || isEntryThen(holding)))
                || (Condition.isAsked(word.lemma()) && Condition.isIn(holding.asserted()));
    }

    private boolean isEntryThen(Holding holding) {
        return search.terms().during() != null && Appearance.isEntry(holding.asserted());
    }

    private static boolean isTurned(Holding holding) {
        return holding.denies() || Turn.isIn(holding.asserted());
    }

    private double closeness(Demand.Asked word, Holding holding) {
        double closeness = holding.closeness(word.kinship());
        closeness = closeness < FOUND ? 0 : closeness;
        boolean told = (word.isPrice() && holding.isMoney())
                || (word.part() == Demand.Part.NOUN && holding.tells(word.term()));
        return told ? Math.max(closeness, Demand.TOLD) : closeness;
    }
}
