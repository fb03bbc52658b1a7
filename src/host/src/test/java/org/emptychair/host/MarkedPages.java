package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The pages of a running demo, read in a language that marks every text of the plugin. */
final class MarkedPages {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OURS = "main.ec-page-main, article.ec, .ec-issue, .ec-decision";

    /** What is written so in every language: days and months, user names, addresses. */
    private static final Pattern EVERYWHERE =
            Pattern.compile(
                    "\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
                            + "|[A-Z]+-\\d+|[a-z]+\\.[a-z]+|http://\\S+)\\b");

    private static final Pattern BETWEEN = Pattern.compile("[·,:;()]");

    /** Names that no answer of the demo tells. */
    private static final Set<String> NAMES =
            Set.of(
                    "Jira",
                    "Customer Care",
                    "automatic",
                    "care-desk",
                    "shop-reviews",
                    "social",
                    "email",
                    "post",
                    "chat",
                    "phone");

    private static final List<String> DATA =
            List.of(
                    "wocas",
                    "themes",
                    "decisions",
                    "leaders",
                    "quotes?state=open&limit=500",
                    "complaints",
                    "scopes",
                    "seats",
                    "settings",
                    "contacts?limit=1");

    /** Below {@code /plugins/servlet/empty-chair/}. */
    static final List<String> OF_ADMINS =
            List.of(
                    "wocas",
                    "contacts?week=2026-W46&theme=Charged+twice",
                    "team",
                    "letters",
                    "seats",
                    "decisions",
                    "questions",
                    "redaction",
                    "themes",
                    "import",
                    "outbox",
                    "habit",
                    "series",
                    "series?space=LEAD",
                    "privacy",
                    "settings");

    private final String confluence;
    private final Set<String> data = new HashSet<>();

    MarkedPages(String confluence, String pageId) throws IOException {
        data.addAll(NAMES);
        this.confluence = confluence;
        for (String reader : List.of("admin", "ines.haddad")) {
            for (String path : DATA) {
                keep(reader, path);
            }
            keep(reader, "chair?pageId=" + pageId);
        }
    }

    private void keep(String reader, String path) throws IOException {
        HttpResponse<String> answer =
                Http.getAs(reader, confluence + "/rest/empty-chair/1.0/" + path);
        if (answer.statusCode() == 200) {
            keep(JSON.readTree(answer.body()));
        }
    }

    private void keep(JsonNode node) {
        node.fieldNames().forEachRemaining(data::add);
        node.forEach(this::keep);
        if (node.isTextual()) {
            data.add(node.asText());
        }
    }

    /** What pages say that nobody can translate, by the page. */
    Map<String, List<String>> untranslated(String reader, List<String> addresses) {
        Map<String, List<String>> stray = new TreeMap<>();
        for (String address : addresses) {
            HttpResponse<String> answer =
                    Http.send(
                            Http.as(reader, address)
                                    .header("Accept-Language", "qps-ploc,en;q=0.5"));
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).contains("\u27e6");
            List<String> found = new ArrayList<>(MarkedText.outside(answer.body(), OURS));
            found.removeIf(this::isData);
            if (!found.isEmpty()) {
                stray.put(address, found);
            }
        }
        return stray;
    }

    private boolean isData(String piece) {
        return BETWEEN.splitAsStream(EVERYWHERE.matcher(piece).replaceAll(""))
                .map(String::strip)
                .filter(part -> part.matches("(?s).*\\p{L}{2}.*"))
                .allMatch(part -> data.stream().anyMatch(known -> known.contains(part)));
    }
}
