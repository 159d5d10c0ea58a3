package org.attache.wordnet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.attache.english.Thesaurus;
import org.jspecify.annotations.Nullable;

/**
 * The relations of words from WordNet 3.1, of the first senses of a word alone. Opens at the first question, which
 * takes some 400 ms; what was asked once is kept.
 */
public final class WordNet implements Thesaurus {

    /** So many senses of a word count, the most frequent first. */
    private static final int SENSES = 4;

    /** Two words mean the same if they share a sense that is among so many first ones of one of them... */
    private static final int CHIEF = 3;

    /** ... and among so many of the other. */
    private static final int RARE = 9;

    /** So many senses of a word that no document has are looked for in others. */
    private static final int NEAR = 2;

    private static final int UP = 3;

    private final Map<String, Relation> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> words = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> verbs = new ConcurrentHashMap<>();
    private final Map<String, Boolean> things = new ConcurrentHashMap<>();
    private final Map<String, Boolean> bodily = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Double>> kin = new ConcurrentHashMap<>();
    private @Nullable Dictionary dictionary;

    @Override
    public Relation relation(String general, String special, boolean verb) {
        return known.computeIfAbsent(general + ' ' + special + ' ' + verb, key -> find(general, special, verb));
    }

    @Override
    public boolean knows(String word) {
        return words.computeIfAbsent(word, this::isWord);
    }

    @Override
    public @Nullable String verb(String form) {
        return verbs.computeIfAbsent(form, this::base).orElse(null);
    }

    private Optional<String> base(String form) {
        return look(
                all -> Optional.ofNullable(all.lookupIndexWord(POS.VERB, form)).map(IndexWord::getLemma));
    }

    private boolean isWord(String word) {
        return look(all -> all.lookupAllIndexWords(word).size() > 0);
    }

    @Override
    public synchronized List<String> near(String word) {
        try {
            Set<String> near = new LinkedHashSet<>();
            for (POS pos : List.of(POS.NOUN, POS.VERB)) {
                IndexWord index = open().lookupIndexWord(pos, word);
                List<Synset> senses = index == null ? List.of() : index.getSenses();
                for (Synset sense : senses.subList(0, Math.min(NEAR, senses.size()))) {
                    sense.getWords().forEach(same -> near.add(same.getLemma()));
                    Kinds.derived(sense, index.getLemma(), near);
                }
            }
            return near.stream().filter(lemma -> lemma.indexOf(' ') < 0).toList();
        } catch (JWNLException broken) {
            throw new IllegalStateException("WordNet cannot be read", broken);
        }
    }

    @Override
    public boolean isThing(String noun, String general) {
        return things.computeIfAbsent(noun + ' ' + general, key -> isKindOf(noun, general));
    }

    private boolean isKindOf(String noun, String general) {
        return look(all -> Kinds.isThing(noun, general, all));
    }

    @Override
    public boolean isBodily(String verb) {
        return bodily.computeIfAbsent(verb, this::isMovement);
    }

    private boolean isMovement(String verb) {
        return look(all -> Kinds.isBodily(verb, all));
    }

    @Override
    public Map<String, Double> kin(String word) {
        return kin.computeIfAbsent(word, this::findKin);
    }

    private Map<String, Double> findKin(String word) {
        return look(all -> Family.of(word, all));
    }

    /** Something that is looked up. */
    private interface Look<T> {

        T in(Dictionary words) throws JWNLException;
    }

    private synchronized <T> T look(Look<T> look) {
        try {
            return look.in(open());
        } catch (JWNLException broken) {
            throw new IllegalStateException("WordNet cannot be read", broken);
        }
    }

    private Dictionary open() throws JWNLException {
        Dictionary open = dictionary;
        if (open == null) {
            open = Dictionary.getDefaultResourceInstance();
            dictionary = open;
        }
        return open;
    }

    private Relation find(String general, String special, boolean verb) {
        return look(all -> relation(all, general.replace('_', ' '), special.replace('_', ' '), verb));
    }

    private static Relation relation(Dictionary open, String general, String special, boolean verb)
            throws JWNLException {
        for (POS pos : verb ? new POS[] {POS.VERB} : new POS[] {POS.NOUN, POS.ADJECTIVE}) {
            List<Synset> one = senses(open, general, pos, verb);
            List<Synset> other = senses(open, special, pos, verb);
            if (one.isEmpty() || other.isEmpty()) {
                continue;
            }
            if (isOpposite(one, general, special)) {
                return Relation.OPPOSITE;
            }
            if (one.stream().anyMatch(other::contains)
                    || meet(open, general, special, pos)
                    || meet(open, special, general, pos)) {
                return Relation.SAME;
            }
            if (isKindOf(other, new HashSet<>(one.subList(0, Math.min(2, one.size()))))) {
                return Relation.NARROWER;
            }
        }
        return Relation.UNKNOWN;
    }

    /** Whether a chief sense of a word is one of another word, if a rarer one. */
    private static boolean meet(Dictionary open, String chief, String rare, POS pos) throws JWNLException {
        IndexWord one = open.getIndexWord(pos, chief);
        IndexWord other = open.getIndexWord(pos, rare);
        if (one == null || other == null) {
            return false;
        }
        List<Synset> first = one.getSenses();
        List<Synset> all = other.getSenses();
        return first.subList(0, Math.min(CHIEF, first.size())).stream()
                .anyMatch(all.subList(0, Math.min(RARE, all.size()))::contains);
    }

    /** The first senses of a word, and of the verbs that a noun is formed from. */
    private static List<Synset> senses(Dictionary open, String lemma, POS pos, boolean derived) throws JWNLException {
        List<Synset> found = new ArrayList<>();
        IndexWord index = open.getIndexWord(pos, lemma);
        if (index != null) {
            found.addAll(index.getSenses()
                    .subList(0, Math.min(SENSES, index.getSenses().size())));
        }
        if (derived) {
            IndexWord noun = open.getIndexWord(POS.NOUN, lemma);
            if (noun != null) {
                List<Synset> senses = noun.getSenses();
                for (Synset sense : senses.subList(0, Math.min(3, senses.size()))) {
                    addDerived(sense, lemma, pos, found);
                }
            }
        }
        return found;
    }

    private static void addDerived(Synset sense, String lemma, POS pos, List<Synset> found) throws JWNLException {
        for (Word word : sense.getWords()) {
            if (word.getLemma().equalsIgnoreCase(lemma)) {
                for (Pointer pointer : word.getPointers(PointerType.DERIVATION)) {
                    if (pointer.getTargetPOS() == pos) {
                        found.add(pointer.getTargetSynset());
                    }
                }
            }
        }
    }

    private static boolean isOpposite(List<Synset> one, String general, String special) throws JWNLException {
        for (Synset sense : one) {
            for (Word word : sense.getWords()) {
                if (!word.getLemma().equalsIgnoreCase(general)) {
                    continue;
                }
                for (Pointer pointer : word.getPointers(PointerType.ANTONYM)) {
                    if (pointer.getTarget() instanceof Word target
                            && target.getLemma().equalsIgnoreCase(special)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isKindOf(List<Synset> special, Set<Synset> general) throws JWNLException {
        Set<Synset> level = new HashSet<>(special.subList(0, Math.min(2, special.size())));
        for (int up = 0; up < UP && !level.isEmpty(); up++) {
            Set<Synset> above = new HashSet<>();
            for (Synset sense : level) {
                for (Pointer pointer : sense.getPointers(PointerType.HYPERNYM)) {
                    above.add(pointer.getTargetSynset());
                }
            }
            if (above.stream().anyMatch(general::contains)) {
                return true;
            }
            level = above;
        }
        return false;
    }
}
