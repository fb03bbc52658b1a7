package org.emptychair.atlassian.csv.mapping;

/** A mapping cannot be used as it was given; the place and the reason are for who gave it. */
public final class WrongMapping extends RuntimeException {
    private final String place;
    private final String value;
    private final String reason;

    /**
     * @param place the member of the mapping
     */
    public WrongMapping(String place, String value, String reason) {
        super("%s '%s' %s".formatted(place, value, reason));
        this.place = place;
        this.value = value;
        this.reason = reason;
    }

    public String place() {
        return place;
    }

    public String value() {
        return value;
    }

    public String reason() {
        return reason;
    }
}
