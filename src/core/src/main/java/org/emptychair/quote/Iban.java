package org.emptychair.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Account numbers of the international form: country, check digits, account; ISO 13616. */
final class Iban {
    private static final Map<String, Integer> LENGTHS = lengths();
    private static final int MODULUS = 97;

    /** Words that pass the check by chance have fewer. */
    private static final int LEAST_DIGITS = 8;

    /** The same of what is written in capital letters alone. */
    private static final int LEAST_AMONG_CAPITALS = 5;

    private Iban() {}

    /**
     * Takes the account number whose first check digit stands here.
     *
     * @return its end, or 0 if there is none
     */
    static int take(Holes text, int digit) {
        int start = isGap(text.at(digit - 1)) ? digit - 3 : digit - 2;
        if (!begins(text, start, digit)) {
            return 0;
        }
        String country = ("" + text.at(start) + text.at(start + 1)).toUpperCase(Locale.ROOT);
        Integer length = LENGTHS.get(country);
        if (length == null) {
            return 0;
        }
        StringBuilder written = new StringBuilder(country);
        boolean capitals = true;
        int at = digit;
        while (written.length() < length && at < text.length()) {
            char c = text.at(at);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                written.append(Character.toUpperCase(c));
                capitals &= !Character.isLowerCase(c);
            } else if (!isGap(c) || isGap(text.at(at + 1))) {
                return 0;
            }
            at++;
        }
        int least = capitals ? LEAST_AMONG_CAPITALS : LEAST_DIGITS;
        if (written.length() < length || !isValid(written, least)) {
            return 0;
        }
        text.take(Mark.Kind.IBAN, start, at);
        return at;
    }

    /** Two letters and two digits. */
    private static boolean begins(Holes text, int start, int digit) {
        return Digits.isDigit(text.at(digit + 1))
                && start >= 0
                && isLetter(text.at(start))
                && isLetter(text.at(start + 1));
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '-' || c == '\u00a0' || c == '\u202f' || c == '.';
    }

    private static boolean isValid(CharSequence iban, int leastDigits) {
        if (iban.chars().filter(Character::isDigit).count() < leastDigits) {
            return false;
        }
        int rest = 0;
        for (int i = 0; i < iban.length(); i++) {
            int value = Character.digit(iban.charAt((i + 4) % iban.length()), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % MODULUS;
        }
        return rest == 1;
    }

    private static Map<String, Integer> lengths() {
        String all =
                "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24"
                        + " DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23"
                        + " GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28"
                        + " LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30"
                        + " NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31"
                        + " SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24"
                        + " XK20 YE30";
        Map<String, Integer> lengths = new HashMap<>();
        for (String entry : all.split(" ")) {
            lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
        }
        return Map.copyOf(lengths);
    }
}
