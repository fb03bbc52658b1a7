package org.emptychair.host.jira.fault;

/**
 * One way to fail.
 *
 * @param prefix only requests whose path inside the product's context begins so
 * @param times for so many requests; 0 means until it is cleared
 * @param amount milliseconds for {@code SLOW}, seconds for {@code RATE_LIMITED}, the status for
 *     {@code STATUS}, else meaningless
 */
public record Fault(Kind kind, String prefix, int times, long amount) {

    private static final int BAD_GATEWAY = 502;

    /** What happens instead of a proper answer. */
    public enum Kind {
        /** The answer comes late. */
        SLOW,
        /** The connection is closed without an answer. */
        DOWN,
        /** 503 from a proxy. */
        UNAVAILABLE,
        /** 429 with {@code Retry-After}. */
        RATE_LIMITED,
        /** The answer breaks off in its middle. */
        HALF,
        /** 200 with the HTML of a sign-in page. */
        LOGIN_PAGE,
        /** 302 to a sign-in page. */
        LOGIN_REDIRECT,
        /** Credentials are ignored: the answer is what an anonymous visitor gets. */
        ANONYMOUS,
        /** 500 with HTML. */
        ERROR,
        /** Any status, with HTML. */
        STATUS
    }

    public Fault {
        if (times < 0 || amount < 0) {
            throw new IllegalArgumentException(
                    "times and amount of a fault are not negative: %d, %d"
                            .formatted(times, amount));
        }
    }

    /** For all of REST, until it is cleared. */
    public static Fault of(Kind kind) {
        long amount =
                switch (kind) {
                    case RATE_LIMITED -> 1;
                    case STATUS -> BAD_GATEWAY;
                    default -> 0;
                };
        return new Fault(kind, "/rest/", 0, amount);
    }

    public static Fault status(int status) {
        return new Fault(Kind.STATUS, "/rest/", 0, status);
    }

    public static Fault slow(long milliseconds) {
        return new Fault(Kind.SLOW, "/rest/", 0, milliseconds);
    }

    public static Fault rateLimited(long retryAfterSeconds) {
        return new Fault(Kind.RATE_LIMITED, "/rest/", 0, retryAfterSeconds);
    }

    public Fault at(String newPrefix) {
        return new Fault(kind, newPrefix, times, amount);
    }

    public Fault times(int newTimes) {
        return new Fault(kind, prefix, newTimes, amount);
    }
}
