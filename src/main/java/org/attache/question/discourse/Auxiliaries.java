package org.attache.question.discourse;

/** Puts auxiliaries into the number of their subject. */
final class Auxiliaries {

    private Auxiliaries() {}

    static String form(String auxiliary, boolean several) {
        return switch (auxiliary) {
            case "is", "are", "'s", "'re" -> several ? "are" : "is";
            case "was", "were" -> several ? "were" : "was";
            case "has", "have" -> several ? "have" : "has";
            case "does", "do" -> several ? "do" : "does";
            default -> auxiliary;
        };
    }
}
