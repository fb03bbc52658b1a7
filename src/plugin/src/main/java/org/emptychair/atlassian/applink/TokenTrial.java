package org.emptychair.atlassian.applink;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emptychair.atlassian.access.Jiras;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;
import org.emptychair.setting.Secrets;
import org.emptychair.setting.Settings;

/** Asks the linked Jira whom our service token stands for. */
public final class TokenTrial {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Secrets secrets;
    private final Settings settings;
    private final Jiras jiras;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    public TokenTrial(Secrets secrets, Settings settings, Jiras jiras) {
        this.secrets = secrets;
        this.settings = settings;
        this.jiras = jiras;
    }

    /**
     * What came of a trial.
     *
     * @param works whether the token opens Jira
     * @param key of the sentence that says so
     * @param places of the sentence
     */
    public record Outcome(boolean works, String key, List<String> places) {
        private static Outcome failed(String key, String... places) {
            return new Outcome(false, key, List.of(places));
        }
    }

    public Outcome run() {
        Optional<Jiras.Jira> jira = jiras.chosen(settings.current().jiraLink());
        Optional<Secret> token = secrets.find(SecretName.JIRA_SERVICE_TOKEN);
        if (jira.isEmpty()) {
            return Outcome.failed("emptychair.try.no-jira");
        }
        if (token.isEmpty()) {
            return Outcome.failed("emptychair.try.no-token");
        }
        return ask(myself(jira.get().address()), token.get());
    }

    private static URI myself(URI address) {
        String base = address.toString();
        String slash = base.endsWith("/") ? "" : "/";
        return URI.create(base + slash + "rest/api/2/myself");
    }

    private Outcome ask(URI address, Secret token) {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token.value())
                        .header("Accept", "application/json")
                        .build();
        try {
            return outcome(address, http.send(request, HttpResponse.BodyHandlers.discarding()));
        } catch (HttpTimeoutException late) {
            return Outcome.failed(
                    "emptychair.try.timeout",
                    address.toString(),
                    Long.toString(PATIENCE.toSeconds()));
        } catch (IOException unreachable) {
            return Outcome.failed("emptychair.try.unreachable", address.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Outcome.failed("emptychair.try.unreachable", address.toString());
        }
    }

    private static Outcome outcome(URI address, HttpResponse<Void> answer) {
        int status = answer.statusCode();
        if (status == 401 || status == 403) {
            return Outcome.failed("emptychair.try.refused", address.toString());
        }
        if (status >= 300 && status < 400) {
            return Outcome.failed("emptychair.try.redirect", address.toString());
        }
        if (status != 200) {
            return Outcome.failed(
                    "emptychair.try.status", address.toString(), Integer.toString(status));
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            return Outcome.failed("emptychair.try.no-rest", address.toString());
        }
        // Jira may serve a bad token as anonymous, with status 200.
        String user = answer.headers().firstValue("X-AUSERNAME").orElse("anonymous");
        return user.equals("anonymous")
                ? Outcome.failed("emptychair.try.anonymous")
                : new Outcome(true, "emptychair.try.works", List.of(user));
    }
}
