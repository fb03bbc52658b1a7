package org.emptychair.atlassian.calendar;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;

/**
 * Fetches a calendar from an address, if the admin allows its host. No redirect is followed, and
 * what is too large or too slow is left.
 */
public final class CalendarFeed {
    private static final int OK = 200;

    private final HttpClient client;
    private final Duration patience;

    /** The address is none that is fetched; the message says why and does not hold the address. */
    public static final class NotAllowed extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotAllowed(String message) {
            super(message);
        }
    }

    /**
     * @param patience how long a whole fetch may take
     */
    public CalendarFeed(Duration patience) {
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /**
     * @param hosts such as {@code calendar.example.org}, by https; or with a scheme and port of
     *     their own
     * @throws NotAllowed when the address is none of theirs
     */
    public static URI checked(String address, Collection<String> hosts) {
        URI uri;
        try {
            uri = URI.create(address.strip().replaceFirst("^webcal://", "https://"));
        } catch (IllegalArgumentException wrong) {
            throw new NotAllowed("is no address");
        }
        String origin = uri.getScheme() + "://" + uri.getAuthority();
        boolean allowed =
                uri.getUserInfo() == null
                        && hosts.stream()
                                .map(host -> host.contains("://") ? host : "https://" + host)
                                .anyMatch(host -> host.equals(origin.toLowerCase(Locale.ROOT)));
        if (!allowed) {
            throw new NotAllowed("is on no host that the administrators allow");
        }
        return uri;
    }

    /**
     * @throws UnreadableCalendar when nothing comes, something else, or too much
     */
    public InputStream fetch(URI address) {
        Timeout<byte[]> limit = Timeout.<byte[]>builder(patience).withInterrupt().build();
        try {
            return new ByteArrayInputStream(Failsafe.with(limit).get(() -> body(address)));
        } catch (TimeoutExceededException slow) {
            throw new UnreadableCalendar(
                    0, "did not come within %d seconds".formatted(patience.toSeconds()));
        } catch (FailsafeException failed) {
            throw new UnreadableCalendar(0, "could not be fetched from " + address.getHost());
        }
    }

    private byte[] body(URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(patience)
                        .header("Accept", "text/calendar")
                        .build();
        HttpResponse<InputStream> answer =
                client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != OK) {
                throw new UnreadableCalendar(
                        0,
                        "%s answers with status %d"
                                .formatted(address.getHost(), answer.statusCode()));
            }
            return body.readNBytes(CalendarText.MOST_BYTES + 1);
        }
    }
}
