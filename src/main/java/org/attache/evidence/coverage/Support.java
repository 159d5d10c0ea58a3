package org.attache.evidence.coverage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.dates.DateRange;
import org.attache.dates.Meaning;
import org.attache.evidence.StatementIndex;
import org.attache.evidence.Surroundings;
import org.attache.evidence.coverage.telling.Amount;
import org.attache.evidence.coverage.telling.BareWeekday;
import org.attache.evidence.coverage.telling.Condition;
import org.attache.evidence.coverage.telling.Outlook;
import org.attache.evidence.coverage.telling.Retraction;
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

    /** Who somebody is, a statement says that gives an office or a trade. */
    private static final double PRESENTED = 0.3;

    private static final Set<String> ORDER = Set.of("first", "second", "third", "last");

    /** What is missing where another of several may be told. */
    private static final double UNORDERED = 0.2;

    /** What is missing where what is to come is asked for, and what is over is told. */
    private static final double OVER = 0.2;

    /** What is missing where a month is told, and a day may be. */
    private static final double VAGUE = 0.1;

    /** Enough to answer. */
    private static final double FILLED = 0.55;

    /** A statement of the very event that is asked about may tell its cause without a word for it. */
    private static final double SAME_EVENT = 0.75;

    private final Interpretation.TextSearch search;
    private final StatementIndex index;
    private final Neighbourhood neighbourhood;
    private final Demand demand;
    private final Wording wording;
    private final AnswerKind kind;
    private final Asker asker;
    private final Set<String> asked;
    private final boolean numbers;
    private final boolean ahead;

    /** What must be named, in the statement or near it. */
    private final List<Term> named;

    private final List<Term> ordered;

    Support(Interpretation.TextSearch search, Holdings holdings, StatementIndex index) {
        this.search = search;
        this.index = index;
        this.neighbourhood = new Neighbourhood(index, holdings, !search.wanted().isWhether());
        this.demand = Demand.of(search, holdings, index);
        this.wording = new Wording(search, demand, neighbourhood);
        this.kind = new AnswerKind(search, holdings.stemmer(), holdings.synonyms());
        this.asker = new Asker(search.terms().question(), holdings.stemmer(), holdings.synonyms());
        this.asked = NameWords.of(search.terms().question()).stream()
                .map(holdings.stemmer()::stem)
                .collect(Collectors.toSet());
        this.numbers = wantsNumbers(search);
        this.ahead = Outlook.isAhead(search.wanted(), search.terms().question());
        this.named = Stream.concat(demand.names().stream(), wording.priced().stream())
                .toList();
        this.ordered = search.terms().terms().stream()
                .filter(term -> term.kind() == Term.Kind.FRAME
                        && ORDER.contains(term.words().getFirst()))
                .toList();
    }

    /** Whether a statement holds the kind of thing that is asked for. */
    boolean isOfKind(Holding holding, Statement statement, Surroundings context) {
        return kind.isHeldBy(holding, () -> neighbourhood.days(statement)) && asker.fits(statement, context);
    }

    /**
     * How surely it answers, from 0 to 1; 0 where something is wanting without which nothing answers.
     *
     * @param kind whether it holds the kind of thing that is asked for
     */
    double of(Holding holding, Statement statement, Surroundings context, double cosine, boolean kind) {
        boolean explained = search.wanted() == Wanted.PURPOSE && (kind || isExplained(holding, statement));
        boolean fits = (kind || explained || isCause(holding, statement))
                && (holding.adds(asked, numbers) || namesSubject(statement, context) || tellsDay(holding))
                && !Retraction.isIn(holding.asserted());
        if (!fits || !wording.hasNoun(holding) || !isOfEvent(holding) || !isOfPredicate(holding)) {
            return 0;
        }
        List<Term> unheld = named.stream()
                .filter(term -> !holding.holds(term))
                .filter(term -> demand.words().stream()
                        .noneMatch(
                                word -> word.term().equals(term) && wording.closeness(word, holding) >= Wording.FOUND))
                .toList();
        if (!unheld.stream().allMatch(term -> neighbourhood.holds(term, holding, statement))
                || !wording.isAnchored(holding, statement)
                || named.stream().anyMatch(term -> Company.isSaidByAnother(statement, term))) {
            return 0;
        }
        boolean over = ahead && Outlook.isBehind(holding.asserted(), holding.dates(), statement.written());
        double less = distance(unheld, statement)
                + (kind || explained ? 0 : UNTOLD)
                + (isInOrder(holding) ? 0 : UNORDERED)
                + (over ? OVER : 0)
                + (isOfLonger(holding) ? UNORDERED : 0)
                + (ahead && Outlook.isVague(holding.dates()) ? VAGUE : 0);
        double likeness = Double.isNaN(cosine) ? 0.5 : Math.clamp((cosine - UNLIKE) / (ALIKE - UNLIKE), 0, 1);
        double more = kind && this.kind.presents(holding) ? PRESENTED : 0;
        double words = wording.words(holding, statement);
        double support = Math.max(0, WORDS * words + LIKENESS * likeness - less + more);
        return kind && !over && wording.isFilled(holding, statement, words) ? Math.max(FILLED, support) : support;
    }

    /** What a name takes away that stands near a statement: more in another paragraph, which may speak of another. */
    private double distance(List<Term> unheld, Statement statement) {
        return unheld.isEmpty()
                ? 0
                : unheld.stream().allMatch(term -> neighbourhood.isBeside(term, statement)) ? NEAR : 2 * NEAR;
    }

    /** What is done on a day is told by what names this day, rather than by what lasts a week around it. */
    private boolean isOfLonger(Holding holding) {
        DateRange during = search.terms().during();
        return search.wanted() == Wanted.ACTIVITY
                && during != null
                && during.days() == 1
                && holding.dates().stream()
                        .noneMatch(date -> BareWeekday.isOne(date)
                                || (date.meaning() instanceof Meaning.Dated dated
                                        && dated.range().days() == 1));
    }

    /** "Her first visit" is told by what calls one the first. */
    private boolean isInOrder(Holding holding) {
        return ordered.stream().allMatch(holding::holds);
    }

    /** "She keeps bees" tells who does, as the statement before names her. */
    private boolean namesSubject(Statement statement, Surroundings context) {
        return search.wanted() == Wanted.WHO
                && Company.isLeaning(statement)
                && !context.before().isEmpty();
    }

    private static boolean wantsNumbers(Interpretation.TextSearch search) {
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
        return (!search.terms().negated() || Wording.isTurned(holding))
                && demand.words().stream()
                        .filter(word -> word.part() == Demand.Part.PREDICATE)
                        .allMatch(word ->
                                wording.closeness(word, holding) >= Wording.FOUND || wording.isTold(word, holding));
    }

    /** Whether something is so is told by what says it or denies it, and not by what merely supposes it. */
    private boolean isOfPredicate(Holding holding) {
        if (!search.wanted().isWhether()) {
            return true;
        }
        return demand.words().stream()
                .filter(word -> word.part() == Demand.Part.PARTICIPANT
                        || (word.part() == Demand.Part.PREDICATE && !word.light()))
                .allMatch(word -> (wording.closeness(word, holding) >= Wording.FOUND
                                && !Condition.isSupposed(
                                        holding.asserted(),
                                        before -> holding.closeness(word.kinship(), before) < Wording.FOUND))
                        || wording.isTold(word, holding));
    }

    /** "Why did she miss it?" is answered by what tells of her missing it, "why not?" by what denies the same. */
    private boolean isCause(Holding holding, Statement statement) {
        boolean event = demand.words().stream()
                .filter(word -> word.part() == Demand.Part.PREDICATE)
                .anyMatch(word -> wording.closeness(word, holding) >= SAME_EVENT);
        boolean denied = search.terms().negated() && holding.denies();
        return search.wanted() == Wanted.PURPOSE
                && (event || denied)
                && holding.addsDeed(asked)
                && wording.words(holding, statement) >= SAME_EVENT;
    }
}
