package org.emptychair.quote;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people call the numbers of orders, customers, invoices and the like. */
final class ReferenceWords {
    private static final Set<String> SUBJECTS =
            set(
                    "order orders invoice invoices bill ticket tickets tracking customer account"
                            + " accounts booking bookings reservation contract contracts policy"
                            + " case cases claim claims reference references ref shipment"
                            + " shipments parcel parcels delivery consignment waybill receipt"
                            + " purchase membership member client serial imei licence license"
                            + " passport incident confirmation voucher coupon loan subscription"
                            + " bestellung bestellungen auftrag rechnung rechnungen kunde kundin"
                            + " kunden vertrag sendung paket lieferung buchung vorgang aktenzeichen"
                            + " konto gutschein commande facture colis suivi dossier pedido factura"
                            + " cliente reserva ordine fattura spedizione bestelling factuur klant");
    private static final Set<String> NUMBERS =
            set(
                    "no nr n num number numbers nummer nummern numéro numero número nº id ids"
                            + " ref reference referenz");
    private static final Set<String> ENDINGS = set("nummer number nr");
    private static final Set<String> BETWEEN =
            set("is was are were ist war lautet lauten est es my meine mein with mit");
    private static final Set<String> LISTING = set("and or und oder et y e o en");

    private static final int MOST_STEPS = 10;
    private static final int LONGEST_GAP = 4;
    private static final int LONGEST_WORD = 30;

    /** How a number is called. */
    enum Named {
        NOT,
        /** "no. 4711", "#4711" */
        BY_MARK,
        /** "order 4711" */
        BY_SUBJECT,
        /** "order no. 4711" */
        AS_NUMBER
    }

    private final Holes text;
    private int at;
    private boolean dot;
    private boolean listed;
    private boolean marked;
    private boolean colon;

    private ReferenceWords(Holes text, int at) {
        this.text = text;
        this.at = at;
    }

    private static Set<String> set(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isSubject(String word) {
        return SUBJECTS.contains(word);
    }

    /** Whether a word only says what the number behind it is. */
    static boolean isLabel(String word) {
        return isNumberWord(word) || isSubject(word);
    }

    /** How the words before a place call what stands there. */
    static Named before(Holes text, int start) {
        return new ReferenceWords(text, start).read();
    }

    private Named read() {
        for (int step = 0; step < MOST_STEPS && skipGap(); step++) {
            if (text.isHole(at - 1)) {
                if (!listed) {
                    break;
                }
                skipHole();
                continue;
            }
            String word = word();
            if (word.isEmpty() || (dot && !isNumberWord(word))) {
                break;
            }
            if (isNumberWord(word) && !NUMBERS.contains(word)) {
                return Named.AS_NUMBER;
            }
            if (SUBJECTS.contains(word) && !NUMBERS.contains(word)) {
                return marked || colon ? Named.AS_NUMBER : Named.BY_SUBJECT;
            }
            if (NUMBERS.contains(word)) {
                marked = true;
            } else if (LISTING.contains(word)) {
                listed = true;
            } else if (!BETWEEN.contains(word)) {
                break;
            }
        }
        return marked ? Named.BY_MARK : Named.NOT;
    }

    private static boolean isNumberWord(String word) {
        return NUMBERS.contains(word) || ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** Whether a word or a hole may stand there. */
    private boolean skipGap() {
        int from = at;
        dot = false;
        while (at > 0 && from - at <= LONGEST_GAP && isGap(text.at(at - 1))) {
            at--;
            char c = text.at(at);
            dot |= c == '.';
            listed |= c == ',' || c == '&' || c == '/';
            marked |= c == '#';
            colon |= c == ':';
        }
        return at > 0 && from - at <= LONGEST_GAP;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || "\u00a0.,:#&/('\"=-°º".indexOf(c) >= 0;
    }

    private void skipHole() {
        while (text.isHole(at - 1)) {
            at--;
        }
    }

    private String word() {
        int end = at;
        while (end - at < LONGEST_WORD && Character.isLetter(text.at(at - 1))) {
            at--;
        }
        return text.part(at, end);
    }
}
