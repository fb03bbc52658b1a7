package org.emptychair.host.jira.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.jira.store.Project;
import org.emptychair.host.jira.store.RemoteLink;
import org.emptychair.host.jira.store.Term;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.product.Person;

/** The JSON of what issues refer to: people, projects, words. */
final class Shapes {
    private static final Map<String, String> SIZES =
            Map.of("48x48", "large", "32x32", "medium", "24x24", "small", "16x16", "xsmall");
    private static final Map<String, List<String>> CATEGORIES =
            Map.of(
                    "new", List.of("2", "blue-gray", "To Do"),
                    "indeterminate", List.of("4", "yellow", "In Progress"),
                    "done", List.of("3", "green", "Done"));

    private final Out out;
    private final Exchange exchange;
    private final Map<String, String> people = new HashMap<>();

    Shapes(Out out, Exchange exchange) {
        this.out = out;
        this.exchange = exchange;
    }

    Out out() {
        return out;
    }

    Exchange exchange() {
        return exchange;
    }

    Viewer viewer() {
        return exchange.viewer();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Shapes person(String field, Optional<String> name) {
        if (name.isPresent()) {
            out.raw(field, people.computeIfAbsent(name.get(), this::personJson));
        } else {
            out.none(field);
        }
        return this;
    }

    void person(String name) {
        out.raw(people.computeIfAbsent(name, this::personJson));
    }

    private String personJson(String name) {
        Out one = new Out(out.zone());
        Optional<Person> person = viewer().personNamed(name);
        one.object(() -> person(one, name, person));
        return new String(one.bytes(), StandardCharsets.UTF_8);
    }

    /** Somebody who was deleted is still named, but has no mail and is not active. */
    void person(Out one, String name, Optional<Person> person) {
        one.text("self", exchange.self("user?username=" + encoded(name)));
        one.text("name", name).text("key", person.map(Person::key).orElse(name));
        person.map(Person::email)
                .filter(mail -> !mail.isEmpty())
                .ifPresent(mail -> one.text("emailAddress", mail));
        pictures(one, "/secure/useravatar?ownerId=" + encoded(name) + "&size=");
        one.text("displayName", person.map(Person::fullName).orElse(name));
        one.flag("active", person.isPresent()).text("timeZone", out.zone().getId());
    }

    private void pictures(Out one, String address) {
        one.object(
                "avatarUrls",
                () ->
                        SIZES.forEach(
                                (size, word) ->
                                        one.text(size, exchange.baseUrl() + address + word)));
    }

    void project(Project project) {
        out.object(
                () -> {
                    out.text("self", exchange.self("project/" + project.id()));
                    out.text("id", Long.toString(project.id())).text("key", project.key());
                    out.text("name", project.name());
                    out.text("projectTypeKey", project.kind().key());
                    pictures(out, "/secure/projectavatar?pid=" + project.id() + "&size=");
                });
    }

    Shapes term(String field, Optional<Long> id) {
        Optional<Term> term = id.flatMap(viewer().catalogue()::term);
        if (term.isPresent()) {
            out.name(field);
            term(term.get());
        } else {
            out.none(field);
        }
        return this;
    }

    void term(Term term) {
        String kind = term.word().name().toLowerCase(Locale.ROOT).replace("_", "");
        out.object(
                () -> {
                    out.text("self", exchange.self(kind + "/" + term.id()));
                    out.text("id", Long.toString(term.id())).text("name", term.name());
                    out.text("description", "");
                    switch (term.word()) {
                        case ISSUE_TYPE -> out.text("iconUrl", icon(kind)).flag("subtask", false);
                        case PRIORITY -> out.text("iconUrl", icon(kind));
                        case STATUS -> {
                            out.text("iconUrl", icon(kind));
                            category(term.category());
                        }
                        case RESOLUTION, COMPONENT -> {}
                    }
                });
    }

    private String icon(String kind) {
        return exchange.baseUrl() + "/images/icons/" + kind + ".png";
    }

    private void category(String key) {
        List<String> facts =
                CATEGORIES.getOrDefault(key, List.of("1", "medium-gray", "No Category"));
        out.object(
                "statusCategory",
                () -> {
                    out.text("self", exchange.self("statuscategory/" + facts.get(0)));
                    out.number("id", Long.parseLong(facts.get(0))).text("key", key);
                    out.text("colorName", facts.get(1)).text("name", facts.get(2));
                });
    }

    /** A remote link; its body is stored as the JSON members that follow id and self. */
    void link(String issueKey, RemoteLink link) {
        out.object(
                () -> {
                    out.number("id", link.id());
                    String self = "issue/" + issueKey + "/remotelink/" + link.id();
                    out.text("self", exchange.self(self));
                    link.globalId().ifPresent(id -> out.text("globalId", id));
                    LinkBody.members(link.body(), out);
                });
    }
}
