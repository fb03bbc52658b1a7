package org.emptychair.atlassian.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import java.util.Locale;
import org.emptychair.quote.PhoneNumbers;

/** Phone numbers as libphonenumber knows them. */
public final class LibPhoneNumbers implements PhoneNumbers {
    private static final int MOST = 10;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final List<String> regions;

    /**
     * @param regions where people write numbers without a calling code, such as {@code GB}; at most
     *     10
     */
    public LibPhoneNumbers(List<String> regions) {
        if (regions.size() > MOST) {
            throw new IllegalArgumentException(
                    "at most %d regions, was given %d".formatted(MOST, regions.size()));
        }
        this.regions = regions.stream().map(it -> it.toUpperCase(Locale.ROOT)).sorted().toList();
        for (String region : this.regions) {
            if (!numbers.getSupportedRegions().contains(region)) {
                throw new IllegalArgumentException("no region is called '" + region + "'");
            }
        }
    }

    @Override
    public boolean isInternational(String digits) {
        try {
            return numbers.isPossibleNumber(numbers.parse("+" + digits, null));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }

    @Override
    public boolean isNational(String digits) {
        return regions.stream().anyMatch(region -> isValid(digits, region));
    }

    /** Where a number at home begins with a zero, seven digits without one are just a number. */
    private boolean isValid(String digits, String region) {
        String before = numbers.getNddPrefixForRegion(region, true);
        if ("0".equals(before) && !digits.startsWith(before)) {
            return false;
        }
        try {
            return numbers.isValidNumberForRegion(numbers.parse(digits, region), region);
        } catch (NumberParseException noNumber) {
            return false;
        }
    }

    @Override
    public String regions() {
        return String.join(",", regions);
    }
}
