package org.attache.people.phrases;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attache.english.Lexicon;
import org.attache.english.Noun;
import org.attache.english.Tag;
import org.attache.english.Verb;
import org.attache.english.Word;
import org.attache.people.DateSpan;
import org.attache.people.PlaceSpan;
import org.attache.people.Sentence;
import org.jspecify.annotations.Nullable;

/** What each word of a sentence can be in a phrase that speaks of people. */
public final class WordClasses {

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?|(?:\\p{Lu}\\.)+");
    private static final int HEADING = 3;

    private final Sentence sentence;
    private final Noun[] nouns;
    private final String[] lemmas;
    private final boolean[] plural;
    private final boolean[] dated;
    private final @Nullable PlaceSpan[] places;
    private final boolean heading;

    public WordClasses(Sentence sentence) {
        this.sentence = sentence;
        int size = sentence.words().size();
        this.nouns = new Noun[size];
        this.lemmas = new String[size];
        this.plural = new boolean[size];
        this.dated = new boolean[size];
        this.places = new PlaceSpan[size];
        for (Word word : sentence.words()) {
            classify(word);
        }
        for (DateSpan date : sentence.dates()) {
            for (int i = date.from(); i < date.until(); i++) {
                dated[i] = true;
            }
        }
        for (PlaceSpan place : sentence.places()) {
            for (int i = place.from(); i < place.until(); i++) {
                places[i] = place;
            }
        }
        this.heading = isHeading(sentence.words());
    }

    private void classify(Word word) {
        String small = word.small();
        String plain = small.length() > 2 && small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
        Noun noun = Lexicon.noun(plain);
        lemmas[word.index()] = plain;
        boolean letters = word.text().equals(word.text().toUpperCase(Locale.ROOT));
        if (noun == Noun.OTHER && word.tag().isNoun() && !letters) {
            for (String singular : Plurals.singulars(plain)) {
                if (noun == Noun.OTHER && Lexicon.noun(singular) != Noun.OTHER) {
                    noun = Lexicon.noun(singular);
                    lemmas[word.index()] = singular;
                    plural[word.index()] = true;
                }
            }
        }
        plural[word.index()] |= plain.equals("people") || plain.equals("messrs");
        nouns[word.index()] = noun;
    }

    private static boolean isHeading(List<Word> words) {
        int small = 0;
        int content = 0;
        for (Word word : words) {
            boolean function = switch (word.tag()) {
                case IN, DT, CC, TO, POS, PRPS -> true;
                default -> !Character.isLetter(word.text().codePointAt(0));
            };
            content += function ? 0 : 1;
            small += function || word.token().isCapitalised() ? 0 : 1;
        }
        return content > HEADING && small == 0 && words.getLast().tag() != Tag.STOP;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return nouns.length;
    }

    public Word at(int i) {
        return sentence.words().get(i);
    }

    public Tag tag(int i) {
        return i >= 0 && i < size() ? at(i).tag() : Tag.XX;
    }

    /** The word in small letters; empty outside the sentence. */
    public String small(int i) {
        return i >= 0 && i < size() ? at(i).small() : "";
    }

    /** The word in small letters, of a plural noun of the lexicon its singular. */
    public String lemma(int i) {
        return i >= 0 && i < size() ? lemmas[i] : "";
    }

    public boolean is(int i, String word) {
        return small(i).equals(word);
    }

    public Noun noun(int i) {
        return i >= 0 && i < size() ? nouns[i] : Noun.OTHER;
    }

    public boolean isPlural(int i) {
        return plural[i];
    }

    public boolean inDate(int i) {
        return i >= 0 && i < size() && dated[i];
    }

    @Nullable
    public PlaceSpan place(int i) {
        return i >= 0 && i < size() ? places[i] : null;
    }

    public boolean isCapital(int i) {
        return i >= 0 && i < size() && at(i).token().isCapitalised();
    }

    /** Whether the sentence is a title, where capitals tell nothing. */
    public boolean isHeading() {
        return heading;
    }

    /** Whether no space parts a word from the one before. */
    public boolean adjoins(int i) {
        return i > 0 && i < size() && at(i - 1).end() == at(i).start();
    }

    public boolean isHyphen(int i) {
        return i > 0 && i + 1 < size() && at(i).text().equals("-") && adjoins(i) && adjoins(i + 1);
    }

    public boolean isInitial(int i) {
        return INITIAL.matcher(at(i).text()).matches() && !at(i).text().equals("I");
    }

    /** "NATO", "USAID": a name of an organisation rather than of somebody. */
    public boolean isAcronym(int i) {
        String text = at(i).text();
        return text.length() > 1
                && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '&')
                && !Lexicon.isNamePart(small(i), "suffix")
                && !Lexicon.isNamePart(small(i), "honour");
    }

    public boolean isHonorific(int i) {
        String text = i >= 0 && i < size() ? at(i).text() : "";
        boolean excellency = !text.equalsIgnoreCase("he") || text.equals("HE");
        boolean owned = !Lexicon.isTitle(lemma(i), "rank") || isOwned(i);
        return noun(i) == Noun.HONORIFIC && isCapital(i) && excellency && owned && !inDate(i);
    }

    /** "His", "their", and "her" before a noun. */
    public boolean isPossessive(int i) {
        Tag next = tag(i + 1);
        return tag(i) == Tag.PRPS || (tag(i) == Tag.PRP && is(i, "her") && (next.isNoun() || next == Tag.JJ));
    }

    /** "Her Royal Highness": a rank goes with a possessive pronoun. */
    private boolean isOwned(int rank) {
        return isPossessive(rank - 1) || (isPossessive(rank - 2) && isCapital(rank - 1));
    }

    /** Whether a word names what somebody is: an office, a relation, an honorific. */
    public boolean isTitle(int i) {
        Tag tag = tag(i);
        return switch (noun(i)) {
            case OFFICE -> (isCapital(i) || tag.isNoun() || tag == Tag.JJ) && !isHour(i);
            case HONORIFIC -> isHonorific(i);
            case FAMILY, PERSON -> tag.isNoun() && (!isCapital(i) || i == 0);
            default -> false;
        };
    }

    /** "6 pm" is no prime minister. */
    private boolean isHour(int i) {
        return small(i).equals("pm") && tag(i - 1) == Tag.CD;
    }

    /** "Will Hale arrives": no question begins so. */
    public boolean isModalName(int i) {
        return tag(i) == Tag.MD && isCapital(i) && isCapital(i + 1) && !is(size() - 1, "?");
    }

    /** "Simeon arrive", "the 37-year-old cancelled": a verb that the tagger took for a noun or an adjective. */
    public boolean isVerbTakenForNoun(int i) {
        boolean noun = noun(i) != Noun.OTHER && tag(i) != Tag.NNS;
        boolean small = i > 0 && i < size() && !isCapital(i) && !noun && !isHyphen(i - 1);
        boolean tagged = tag(i) == Tag.NN || tag(i) == Tag.NNS || tag(i) == Tag.JJ;
        if (!small || !tagged) {
            return false;
        }
        boolean known = Lexicon.verb(small(i)) != Verb.OTHER
                || Plurals.singulars(small(i)).stream().anyMatch(base -> Lexicon.verb(base) != Verb.OTHER);
        boolean subject = isCapital(i - 1) || noun(i - 1) != Noun.OTHER;
        return (known && subject) || (small(i).endsWith("ed") && tag(i) == Tag.NN);
    }

    /** "Was appointed ambassador": the verb of the sentence, though it may be tagged an adjective. */
    public boolean isAppointed(int i) {
        String small = small(i);
        String stem = small.endsWith("ed") ? small.substring(0, small.length() - 2) : small;
        boolean names = Lexicon.verb(stem) == Verb.NAME || Lexicon.verb(stem + "e") == Verb.NAME;
        return names && tag(i - 1).isVerb();
    }

    public boolean isQuote(int i) {
        return i >= 0 && i < size() && "“”\"‘".contains(at(i).text());
    }

    public boolean startsSentence(int i) {
        return i == 0 || tag(i - 1) == Tag.OPEN_QUOTE || tag(i - 1) == Tag.COLON || tag(i - 1) == Tag.NFP;
    }

    /** The words of the document from one to another. */
    public String slice(int from, int until) {
        StringBuilder slice = new StringBuilder();
        for (int i = from; i < until; i++) {
            slice.append(i > from && !adjoins(i) ? " " : "").append(at(i).text());
        }
        return slice.toString();
    }
}
