package org.emptychair.atlassian.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.quote.PhoneNumbers;

/** Phone numbers as libphonenumber knows them. */
public final class LibPhoneNumbers implements PhoneNumbers {
    private static final int MOST = 10;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final List<String> regions;
    private final Set<String> withZero;

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
        withZero =
                this.regions.stream().filter(this::isWrittenWithZero).collect(Collectors.toSet());
    }

    /** Whether people there write the zero that they dial before a number. */
    private boolean isWrittenWithZero(String region) {
        PhoneNumber example = numbers.getExampleNumber(region);
        return example != null
                && numbers.format(example, PhoneNumberFormat.NATIONAL)
                        .replace("(", "")
                        .startsWith("0");
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
        if (withZero.contains(region) && !digits.startsWith("0")) {
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
