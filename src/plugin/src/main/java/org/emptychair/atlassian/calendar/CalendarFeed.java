package org.emptychair.atlassian.calendar;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(patience)
                        .header("Accept", "text/calendar")
                        .build();
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(request, head -> new CappedBody(CalendarText.MOST_BYTES + 1));
        try {
            return body(coming.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            throw tooSlow();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof HttpTimeoutException) {
                throw tooSlow();
            }
            throw new UnreadableCalendar(0, "could not be fetched from " + address.getHost());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadableCalendar(0, "was not waited for");
        } finally {
            coming.cancel(true);
        }
    }

    private UnreadableCalendar tooSlow() {
        return new UnreadableCalendar(
                0, "did not come within %d seconds".formatted(patience.toSeconds()));
    }

    private static InputStream body(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            throw new UnreadableCalendar(
                    0,
                    "%s answers with status %d"
                            .formatted(answer.uri().getHost(), answer.statusCode()));
        }
        return new ByteArrayInputStream(answer.body());
    }
}
