package org.emptychair.atlassian.settings;

import java.util.List;
import java.util.Locale;
import org.emptychair.setting.Mode;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.ZoneNames;

/**
 * Settings as an admin typed them, right or wrong.
 *
 * @param customerService names of groups, one each
 * @param jiraLink empty for the primary one
 */
public record TypedSettings(
        String zone,
        String mode,
        String syncMinutes,
        List<String> customerService,
        String jiraLink,
        boolean wordOfMouth) {
    public TypedSettings {
        customerService = List.copyOf(customerService);
    }

    public static TypedSettings of(TeamSettings settings) {
        return new TypedSettings(
                ZoneNames.of(settings.zone()),
                written(settings.mode()),
                Integer.toString(settings.syncMinutes()),
                List.copyOf(settings.customerService()),
                settings.jiraLink().orElse(""),
                settings.wordOfMouth());
    }

    public static String written(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
