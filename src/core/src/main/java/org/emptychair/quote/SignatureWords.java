package org.emptychair.quote;

import java.util.Set;

/** Words around signatures. */
final class SignatureWords {
    /** What closes a letter: names stand below it, or right behind it. */
    private static final Set<String> CLOSING =
            Names.set(
                    "regards|sincerely|faithfully|cheers|thanks|thx|greetings|yours|respectfully"
                            + "|grüße|grüßen|gruß|gruss|grüsse|grüssen|danke|dank|vg|mfg|lg|cordialement"
                            + "|merci|saludos|gracias|groeten|saluti|grazie|bedankt|signed|gez");

    /** What closes a letter only when a comma or a line stands behind it. */
    private static final Set<String> CLOSING_APART =
            Names.set(
                    "best|truly|wishes|love|you|hugs|xx|xo|ciao|bye|tschüss|customer|kunde|kundin");

    /** Words that begin a sentence or stand in it with a capital letter, and are no names. */
    private static final Set<String> NO_NAMES =
            Names.set(
                    "a|an|so|much|very|well|god|bless|day|help|asap|thank|thanks|thankyou|kind|best"
                            + "|warm|many|yours|sincerely|regards|cheers|danke|viele|grüße|mit|dank"
                            + "|freundlichen|freundliche|liebe|herzliche|beste|schöne|vielen|bitte"
                            + "|why|how|who|where|are|can|could|would|should|do|does|did|be|been"
                            + "|but|or|as|by|of|with|me|us|them|him|her|its|their|all|any|more|now"
                            + "|never|ever|always|still|just|only|also|too|here|then|than|that"
                            + "|these|those|new|old|ok|okay|get|go|stop|fix|send|give|call|refund"
                            + "|refunds|ever|nothing|unacceptable|disappointed|terrible|awful"
                            + "|horrible|ridiculous|shame|sad|angry|broken|monday|tuesday"
                            + "|wednesday|thursday|friday|saturday|sunday|january|february|march"
                            + "|april|may|june|july|august|september|october|november|december"
                            + "|etc|usa|uk|eu|pm|tv|pc|id|llc|inc|ltd|gmbh|na|attached|update");

    /** A name that follows one of these belongs to the sentence. */
    private static final Set<String> GOING_ON =
            Names.set(
                    "in|from|at|of|by|with|to|for|the|a|an|my|our|your|his|her|their|its|this|that"
                            + "|and|or|on|via|called|named|than|as|like|is|was|are|were|be|not|no"
                            + "|into|over|under|using|use|about|through|against|between|per|both|any"
                            + "|all|some|new|old|other|another|every|each|via|near|von|bei|mit|aus"
                            + "|nach|der|die|das|dem|den|des|ein|eine|einen|einer|mein|meine|ihr|zu"
                            + "|zum|zur|im|am|und|oder|für|über|unter|auf|an|de|du|la|le|les|chez"
                            + "|avec|et|en|el|los|las|con|y|i|you|we|they|he|she|it|have|has|had"
                            + "|file|filed|contacted|contact|section|act|number|only|u|s|c");

    private static final Set<String> LABELS =
            Names.set("tel|telefon|phone|mobile|mobil|handy|cell|fax|mail|e-mail|email");

    /** Lines that programs add below a signature. */
    private static final Set<String> ADDED =
            Names.set("sent from|gesendet von|von meinem|get outlook|envoyé de|enviado desde");

    /** What stands between a greeting and where it comes from. */
    private static final Set<String> FROM = Names.set("from|aus|von|de|da|uit");

    private SignatureWords() {}

    static boolean isFrom(String word) {
        return FROM.contains(word);
    }

    static boolean isClosing(String word) {
        return CLOSING.contains(word);
    }

    static boolean isClosingApart(String word) {
        return CLOSING_APART.contains(word);
    }

    static boolean isName(Holes text, int at, String word) {
        return Names.isName(text, at, word) && !NO_NAMES.contains(word) && !isClosing(word);
    }

    /** Whether a word in small letters may be how somebody signs. */
    static boolean isSmallName(String word) {
        return Names.isSomebody(word)
                && !NO_NAMES.contains(word)
                && !GOING_ON.contains(word)
                && !isClosing(word);
    }

    static boolean goesOn(String word) {
        return GOING_ON.contains(word);
    }

    /** Whether a word only says what was taken behind it. */
    static boolean isLabel(String word) {
        return LABELS.contains(word) || ReferenceWords.isLabel(word);
    }

    static boolean isAdded(String line) {
        return ADDED.stream().anyMatch(line::startsWith);
    }
}
