package org.emptychair.atlassian.phone;

import java.util.List;
import java.util.function.Supplier;
import org.emptychair.quote.PhoneNumbers;

/**
 * Phone numbers of the regions that the administrators chose.
 *
 * <p>Another choice is taken up when the regions are asked for, which is before each text.
 */
public final class ChosenPhoneNumbers implements PhoneNumbers {
    private final Supplier<List<String>> chosen;
    private volatile Known known;

    private record Known(List<String> regions, LibPhoneNumbers numbers) {
        static Known of(List<String> regions) {
            return new Known(regions, new LibPhoneNumbers(regions));
        }
    }

    /**
     * @param chosen the regions, cheap to ask for
     */
    public ChosenPhoneNumbers(Supplier<List<String>> chosen) {
        this.chosen = chosen;
        this.known = Known.of(chosen.get());
    }

    @Override
    public boolean isInternational(String digits) {
        return known.numbers().isInternational(digits);
    }

    @Override
    public boolean isNational(String digits) {
        return known.numbers().isNational(digits);
    }

    @Override
    public String regions() {
        List<String> now = chosen.get();
        if (!now.equals(known.regions())) {
            known = Known.of(now);
        }
        return known.numbers().regions();
    }
}
