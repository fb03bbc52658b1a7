package org.emptychair.quote;

/** Phone numbers as a child would know them: any calling code, and London's numbers at home. */
public final class PlainPhoneNumbers implements PhoneNumbers {
    @Override
    public boolean isInternational(String digits) {
        return digits.length() >= 8 && digits.charAt(0) != '0';
    }

    @Override
    public boolean isNational(String digits) {
        return digits.startsWith("020") && digits.length() == 11;
    }

    @Override
    public String regions() {
        return "plain";
    }
}
