package org.emptychair.quote;

import java.util.Set;

/** Phone numbers: dialled from abroad, or as people at home write theirs. */
final class PhoneSearch {
    private static final int MOST = 15;
    private static final int LEAST = 7;
    private static final int LEAST_DIALLED = 8;
    private static final int TRUNK_LEAST = 9;
    private static final int TRUNK_MOST = 12;
    private static final int PLAIN = 10;
    private static final Set<String> EXTENSIONS = Set.of("x", "#", "ext", "extension", "durchwahl");

    private static final int LOOK_BACK = 16;
    private static final Set<String> SAID =
            Set.of(
                    "phone",
                    "call ",
                    "tel.",
                    "tel:",
                    "telefon",
                    "mobile",
                    " cell",
                    "fax",
                    "whatsapp",
                    "answering at");

    private final PhoneNumbers phones;

    PhoneSearch(PhoneNumbers phones) {
        this.phones = phones;
    }

    /** Whether a plus stands before the digits. */
    boolean isDialled(Holes text, int digit) {
        int at = digit - 1;
        while (at >= digit - 2 && (text.at(at) == '(' || text.at(at) == ' ')) {
            at--;
        }
        return text.at(at) == '+' || text.at(at) == '\uff0b';
    }

    /** The end of what was taken, or 0. */
    int take(Holes text, Digits digits) {
        boolean plus = isDialled(text, digits.start());
        boolean abroad = plus || digits.group(0).startsWith("00");
        int last = abroad ? international(text, digits, plus) : -1;
        if (last < 0 && isAmount(text, digits)) {
            return 0;
        }
        last = last < 0 ? formatted(digits) : last;
        last = last < 0 ? trunk(digits) : last;
        last = last < 0 ? national(digits) : last;
        last = last < 0 && isSaidToBe(text, digits.start()) ? asManyAsFit(digits) : last;
        if (last < 0) {
            return 0;
        }
        int end = extensionEnd(text, digits.end(last));
        text.take(Mark.Kind.PHONE, start(text, digits.start(), plus), end);
        return end;
    }

    /** A currency before it, or cents after it. */
    private static boolean isAmount(Holes text, Digits digits) {
        int at = digits.start() - 1;
        char before = text.at(text.at(at) == ' ' ? at - 1 : at);
        boolean cents =
                digits.groups() > 1
                        && digits.size(1) == 2
                        && text.at(digits.end(0)) == '.'
                        && digits.start(1) == digits.end(0) + 1
                        && (digits.groups() == 2 || text.at(digits.end(1)) != '.');
        return Character.getType(before) == Character.CURRENCY_SYMBOL || cents;
    }

    private static int start(Holes text, int digit, boolean plus) {
        int at = digit;
        while (plus && text.at(at) != '+' && text.at(at) != '\uff0b') {
            at--;
        }
        return text.at(at - 1) == '(' ? at - 1 : at;
    }

    private int international(Holes text, Digits digits, boolean plus) {
        int possible = -1;
        for (int last = digits.groups() - 1; last >= 0; last--) {
            String number = dialled(text, digits, last, plus);
            if (number.length() < LEAST || number.length() > MOST) {
                continue;
            }
            if (phones.isInternational(number)) {
                return last;
            }
            possible = possible < 0 && number.length() >= LEAST_DIALLED ? last : possible;
        }
        // Nobody writes a plus before eight digits that are no phone number.
        return plus ? possible : -1;
    }

    /** Without the zeros before the calling code and the one in brackets after it. */
    private static String dialled(Holes text, Digits digits, int last, boolean plus) {
        StringBuilder number = new StringBuilder();
        for (int group = 0; group <= last; group++) {
            boolean bracketed =
                    group > 0
                            && digits.group(group).equals("0")
                            && text.at(digits.start(group) - 1) == '(';
            number.append(bracketed ? "" : digits.group(group));
        }
        return plus ? number.toString() : number.substring(Math.min(2, number.length()));
    }

    /** Three, three and four digits, as North America writes them, perhaps with a 1 before. */
    private static int formatted(Digits digits) {
        int first = digits.size(0) == 1 && digits.group(0).equals("1") ? 1 : 0;
        boolean form =
                digits.groups() >= first + 3
                        && digits.size(first) == 3
                        && digits.size(first + 1) == 3
                        && digits.size(first + 2) == 4;
        return form ? first + 2 : -1;
    }

    /** A zero before the area, and groups: how most of the world writes to its neighbours. */
    private static int trunk(Digits digits) {
        if (digits.group(0).charAt(0) != '0') {
            return -1;
        }
        for (int last = digits.groups() - 1; last > 0; last--) {
            int total = digits.total(last);
            if (total >= TRUNK_LEAST && total <= TRUNK_MOST) {
                return last;
            }
        }
        return -1;
    }

    private int national(Digits digits) {
        for (int last = digits.groups() - 1; last >= 0; last--) {
            int total = digits.total(last);
            boolean looksSo = last > 0 || total == PLAIN || digits.group(0).charAt(0) == '0';
            if (total >= LEAST
                    && total <= MOST
                    && looksSo
                    && phones.isNational(digits.digits(last))) {
                return last;
            }
        }
        return -1;
    }

    /** Whether the words before call it a phone number. */
    private static boolean isSaidToBe(Holes text, int digit) {
        String before = text.part(Math.max(0, digit - LOOK_BACK), digit);
        return SAID.stream().anyMatch(before::contains);
    }

    private static int asManyAsFit(Digits digits) {
        int last = digits.groups() - 1;
        while (last > 0 && digits.total(last) > MOST) {
            last--;
        }
        return digits.total(last) >= LEAST && digits.total(last) <= MOST ? last : -1;
    }

    /** "x 818", "ext. 818" and the like belong to the number. */
    private static int extensionEnd(Holes text, int end) {
        int at = end;
        while (at - end < 2 && (text.at(at) == ' ' || text.at(at) == ',')) {
            at++;
        }
        int word = at;
        while (at - word < 10 && (Character.isLetter(text.at(at)) || text.at(at) == '#')) {
            at++;
        }
        boolean extension = at > word && EXTENSIONS.contains(text.part(word, at));
        while (extension && at - end < 20 && (text.at(at) == ' ' || text.at(at) == '.')) {
            at++;
        }
        int number = at;
        while (extension && at - number < 6 && Digits.isDigit(text.at(at))) {
            at++;
        }
        return extension && at > number ? at : end;
    }
}
