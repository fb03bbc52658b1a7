package org.emptychair.atlassian.rest;

import java.net.URI;
import java.util.List;
import java.util.SortedSet;
import org.emptychair.atlassian.access.Jiras;
import org.emptychair.atlassian.settings.TypedSettings;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.ZoneNames;
import org.jspecify.annotations.Nullable;

/** The settings as REST writes them. The token itself is never among them. */
record SettingsJson(
        String zone,
        String mode,
        int syncMinutes,
        SortedSet<String> customerService,
        @Nullable String jiraLink,
        boolean wordOfMouth,
        List<JiraJson> jiras,
        boolean serviceTokenSet) {

    /** A Jira that may be chosen. */
    record JiraJson(String id, String name, URI address, boolean primary) {}

    static SettingsJson of(TeamSettings settings, Jiras jiras, boolean serviceTokenSet) {
        return new SettingsJson(
                ZoneNames.of(settings.zone()),
                TypedSettings.written(settings.mode()),
                settings.syncMinutes(),
                settings.customerService(),
                settings.jiraLink().orElse(null),
                settings.wordOfMouth(),
                jiras.all().stream()
                        .map(
                                jira ->
                                        new JiraJson(
                                                jira.id(),
                                                jira.name(),
                                                jira.address(),
                                                jira.primary()))
                        .toList(),
                serviceTokenSet);
    }
}
