package org.attache.english;

import java.util.HashMap;
import java.util.Map;

/** The tags of the Penn Treebank for English, with the additions of the Universal Dependencies treebanks. */
public enum Tag {
    /** Noun, singular. */
    NN("NN"),
    /** Preposition or subordinating conjunction. */
    IN("IN"),
    /** Determiner. */
    DT("DT"),
    /** Name, singular. */
    NNP("NNP"),
    /** Personal pronoun. */
    PRP("PRP"),
    /** Adjective. */
    JJ("JJ"),
    /** Adverb. */
    RB("RB"),
    /** Verb, base form. */
    VB("VB"),
    /** Noun, plural. */
    NNS("NNS"),
    /** Coordinating conjunction. */
    CC("CC"),
    /** Verb, past. */
    VBD("VBD"),
    /** Verb, present. */
    VBP("VBP"),
    /** Verb, third person present. */
    VBZ("VBZ"),
    /** Number. */
    CD("CD"),
    /** Past participle. */
    VBN("VBN"),
    /** Gerund or present participle. */
    VBG("VBG"),
    /** Modal. */
    MD("MD"),
    /** “to”. */
    TO("TO"),
    /** Possessive pronoun. */
    PRPS("PRP$"),
    /** Relative or interrogative determiner. */
    WDT("WDT"),
    /** “when”, “where”, “how”, “why”. */
    WRB("WRB"),
    /** Particle. */
    RP("RP"),
    /** “who”, “what”. */
    WP("WP"),
    /** Interjection. */
    UH("UH"),
    /** Genitive mark. */
    POS("POS"),
    /** Hyphen. */
    HYPH("HYPH"),
    /** Name, plural. */
    NNPS("NNPS"),
    /** Comparative adjective. */
    JJR("JJR"),
    /** Existential “there”. */
    EX("EX"),
    /** Ornamental mark. */
    NFP("NFP"),
    /** Comparative adverb. */
    RBR("RBR"),
    /** Superlative adjective. */
    JJS("JJS"),
    /** Part of a broken word. */
    GW("GW"),
    /** Address of a mailbox or page. */
    ADD("ADD"),
    /** Predeterminer. */
    PDT("PDT"),
    /** Symbol. */
    SYM("SYM"),
    /** List number. */
    LS("LS"),
    /** Superlative adverb. */
    RBS("RBS"),
    /** Foreign word. */
    FW("FW"),
    /** Affix. */
    AFX("AFX"),
    /** “whose”. */
    WPS("WP$"),
    /** Currency. */
    CURRENCY("$"),
    /** Full stop, question or exclamation mark. */
    STOP("."),
    /** Comma. */
    COMMA(","),
    /** Colon, semicolon or dash. */
    COLON(":"),
    /** Opening quotation mark. */
    OPEN_QUOTE("``"),
    /** Closing quotation mark. */
    CLOSE_QUOTE("''"),
    /** Opening bracket. */
    OPEN_BRACKET("-LRB-"),
    /** Closing bracket. */
    CLOSE_BRACKET("-RRB-"),
    /** None of these. */
    XX("XX");

    private static final Map<String, Tag> BY_MARK = new HashMap<>();

    static {
        for (Tag tag : values()) {
            BY_MARK.put(tag.mark, tag);
        }
    }

    private final String mark;

    Tag(String mark) {
        this.mark = mark;
    }

    /** The tag that treebanks write so; {@link #XX} for an unknown one. */
    public static Tag of(String mark) {
        return BY_MARK.getOrDefault(mark, XX);
    }

    /** Whether words of this class and marks only join others. */
    public boolean isFunction() {
        return switch (this) {
            case DT,
                    IN,
                    TO,
                    CC,
                    POS,
                    EX,
                    WP,
                    WDT,
                    WRB,
                    WPS,
                    COMMA,
                    STOP,
                    COLON,
                    HYPH,
                    OPEN_BRACKET,
                    CLOSE_BRACKET,
                    OPEN_QUOTE,
                    CLOSE_QUOTE -> true;
            default -> false;
        };
    }

    public boolean isName() {
        return this == NNP || this == NNPS;
    }

    public boolean isNoun() {
        return this == NN || this == NNS || isName();
    }

    public boolean isVerb() {
        return switch (this) {
            case VB, VBD, VBG, VBN, VBP, VBZ, MD -> true;
            default -> false;
        };
    }
}
