package org.emptychair.bench.linking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.emptychair.link.Authors;

/** Asks Jira at once for all issues that come next, as the plugin does for each author. */
final class AskedInBulk implements Authors {
    private final HttpClient client;
    private final URI search;
    private final String token;
    private final Set<String> asked = new HashSet<>();

    AskedInBulk(HttpClient client, URI search, String token) {
        this.client = client;
        this.search = search;
        this.token = token;
    }

    @Override
    public Sight of(String person, String issue, Collection<String> others) {
        if (!asked.contains(issue)) {
            Set<String> names = new HashSet<>(others);
            names.add(issue);
            names.removeAll(asked);
            ask(names);
            asked.addAll(names);
        }
        return Sight.SEES;
    }

    private void ask(Set<String> names) {
        String body =
                "{\"jql\":\"id in (%s)\",\"maxResults\":250,\"validateQuery\":false,\"fields\":[\"id\"]}"
                        .formatted(String.join(", ", names));
        HttpRequest request =
                HttpRequest.newBuilder(search)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("the search was answered with " + status);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
