package org.emptychair.quote;

/**
 * Numbers that belong to one person and prove it: accounts by modulus 97, cards by Luhn, phones by
 * calling code and length, personal numbers by their form. Amounts and dates stay.
 */
final class NumberSearch implements Search {
    private static final int LEAST = 7;
    private static final int CARD_LEAST = 13;
    private static final int CARD_MOST = 19;
    private static final int CARD_GROUP = 3;

    private final PhoneSearch phones;

    NumberSearch(PhoneNumbers phones) {
        this.phones = new PhoneSearch(phones);
    }

    @Override
    public void in(Holes text) {
        int at = 0;
        while (at < text.length()) {
            if (!Digits.isDigit(text.at(at))) {
                at++;
                continue;
            }
            at = look(text, at);
        }
    }

    /** Where to look on. */
    private int look(Holes text, int at) {
        int account = Iban.take(text, at);
        if (account > 0) {
            return account;
        }
        Digits digits = new Digits(text, at);
        int last = digits.groups() - 1;
        if (digits.total(last) < LEAST) {
            return digits.end(last);
        }
        int taken = nationalId(text, digits);
        taken = taken > 0 ? taken : card(text, digits);
        if (taken > 0) {
            return taken;
        }
        boolean dialled = phones.isDialled(text, at);
        if (!dialled && digits.beginsWithDate(text)) {
            return digits.end(2);
        }
        taken = phones.take(text, digits);
        return taken > 0 ? taken : digits.end(0);
    }

    /** Three, two and four digits: what the United States number their people with. */
    private static int nationalId(Holes text, Digits digits) {
        boolean form =
                digits.groups() >= 3
                        && digits.size(0) == 3
                        && digits.size(1) == 2
                        && digits.size(2) == 4
                        && text.at(digits.end(0)) == text.at(digits.end(1))
                        && digits.start(1) - digits.end(0) == 1
                        && digits.start(2) - digits.end(1) == 1;
        boolean possible =
                form
                        && !digits.group(0).equals("000")
                        && !digits.group(0).equals("666")
                        && !digits.group(1).equals("00")
                        && !digits.group(2).equals("0000");
        if (!possible || text.at(digits.end(0)) == '/') {
            return 0;
        }
        text.take(Mark.Kind.NATIONAL_ID, digits.start(), digits.end(2));
        return digits.end(2);
    }

    private static int card(Holes text, Digits digits) {
        for (int last = digits.groups() - 1; last >= 0; last--) {
            int total = digits.total(last);
            if (total >= CARD_LEAST
                    && total <= CARD_MOST
                    && digits.hasGroupsOf(CARD_GROUP, last)
                    && isLuhn(digits.digits(last))) {
                text.take(Mark.Kind.CARD, digits.start(), digits.end(last));
                return digits.end(last);
            }
        }
        return 0;
    }

    static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0 && digits.charAt(0) != '0';
    }
}
