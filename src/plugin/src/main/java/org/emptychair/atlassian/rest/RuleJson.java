package org.emptychair.atlassian.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.contact.Tag;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Rule;
import org.emptychair.wocas.ThemeId;
import org.jspecify.annotations.Nullable;

/** By what contacts a theme is told, as REST writes it. */
record RuleJson(
        List<String> phrases,
        List<String> not,
        List<String> components,
        List<String> labels,
        List<String> requestTypes,
        @Nullable Long within) {
    static final Set<String> KNOWN =
            Set.of("phrases", "not", "components", "labels", "requestTypes", "within");

    static RuleJson of(Rule rule) {
        return new RuleJson(
                rule.phrases().stream().map(Phrase::text).toList(),
                rule.not().stream().map(Phrase::text).toList(),
                tags(rule, Tag.Kind.COMPONENT),
                tags(rule, Tag.Kind.LABEL),
                tags(rule, Tag.Kind.REQUEST_TYPE),
                rule.within().map(ThemeId::value).orElse(null));
    }

    private static List<String> tags(Rule rule, Tag.Kind kind) {
        return rule.tags().stream().filter(tag -> tag.kind() == kind).map(Tag::text).toList();
    }

    static Rule read(Fields fields) {
        List<Phrase> phrases = phrases(fields, "phrases");
        List<Phrase> not = phrases(fields, "not");
        Set<Tag> tags = new TreeSet<>();
        add(fields, "components", Tag.Kind.COMPONENT, tags);
        add(fields, "labels", Tag.Kind.LABEL, tags);
        add(fields, "requestTypes", Tag.Kind.REQUEST_TYPE, tags);
        Optional<ThemeId> within = fields.whole("within").map(ThemeId::new);
        Body.refuseWrong(fields);
        Optional<Rule> rule =
                fields.meant(
                        "phrases",
                        phrases.size() + " phrases",
                        text -> new Rule(phrases, not, new TreeSet<>(tags), within));
        Body.refuseWrong(fields);
        return rule.orElse(Rule.NONE);
    }

    private static List<Phrase> phrases(Fields fields, String field) {
        return fields.texts(field).stream()
                .flatMap(text -> fields.meant(field, text, Phrase::new).stream())
                .toList();
    }

    private static void add(Fields fields, String field, Tag.Kind kind, Set<Tag> tags) {
        fields.texts(field).stream()
                .flatMap(text -> fields.meant(field, text, it -> new Tag(kind, it)).stream())
                .forEach(tags::add);
    }
}
