package org.emptychair.atlassian.csv.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;

/** Yes, no, or no answer, as exports write them. */
final class Answer {
    private static final Set<String> YES =
            Set.of(
                    "yes", "y", "true", "1", "good", "ja", "j", "wahr", "oui", "o", "vrai", "x",
                    "はい", "有", "○", "〇");
    private static final Set<String> NO =
            Set.of(
                    "no", "n", "false", "0", "bad", "nein", "falsch", "non", "faux", "いいえ", "無",
                    "×");
    private static final Set<String> NONE =
            Set.of(
                    "n/a",
                    "na",
                    "-",
                    "\u2013",
                    "null",
                    "none",
                    "offered",
                    "unoffered",
                    "unknown",
                    "k. a.",
                    "k.a.",
                    "keine angabe",
                    "未回答",
                    "無回答",
                    "不明",
                    "なし");

    private Answer() {}

    static boolean isYes(String cell) {
        return YES.contains(folded(cell));
    }

    static boolean isNone(String cell) {
        return NONE.contains(folded(cell));
    }

    static boolean isUnclear(String cell) {
        return !isYes(cell) && !isNone(cell) && !NO.contains(folded(cell));
    }

    /** Puts true, false or nothing; an unclear answer stays as it is, to be refused as text. */
    static void put(ObjectNode fields, String name, String cell) {
        if (isUnclear(cell)) {
            fields.put(name, cell);
        } else if (!isNone(cell)) {
            fields.put(name, isYes(cell));
        }
    }

    private static String folded(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
