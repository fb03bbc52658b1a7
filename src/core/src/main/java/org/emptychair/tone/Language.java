package org.emptychair.tone;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a text is in the one language that the lexicon knows, by the small words in it. */
final class Language {
    private static final Set<String> ENGLISH =
            set(
                    "the and this that with you your my have has not for are were been from they"
                            + " their would could should will which what when who how very"
                            + " just but because about after there it its to be by can"
                            + " cannot dont didnt doesnt isnt cant wont ive im i is was of"
                            + " we our us me he she his her them then than still again all"
                            + " any if or as at on in a an no so do did does had out up"
                            + " please thank thanks");

    private static final Set<String> OTHER =
            set(
                    "der die das und ich nicht ist mit ein eine einen den dem zu auf sie wir mein"
                            + " meine seit aber auch noch wo bleibt bitte danke sehr warum wie es"
                            + " le la les des et je pas est une un que qui pour dans ce sur avec"
                            + " mon ma vous nous merci bonjour el los las del y por con para mi"
                            + " muy gracias che di il non per sono grazie della het een niet ik"
                            + " van dat voor maar mijn os um uma nao em com obrigado jag och det"
                            + " att som inte nie jest sie na og ikke jeg");

    private static final int FEW = 5;

    private Language() {}

    private static Set<String> set(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** False only if there is reason to think so: one English word in doubt is English. */
    static boolean isKnown(List<Token> tokens) {
        int english = 0;
        int other = 0;
        int latin = 0;
        for (Token token : tokens) {
            english += ENGLISH.contains(token.folded()) ? 1 : 0;
            other += OTHER.contains(token.folded()) ? 1 : 0;
            latin += token.folded().charAt(0) <= '\u024f' ? 1 : 0;
        }
        boolean foreign = other > english || latin * 2 < tokens.size();
        return !foreign && (english > 0 || tokens.size() < FEW);
    }
}
