package org.emptychair.atlassian.csv.upload;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import org.emptychair.atlassian.csv.CsvFile;
import org.emptychair.atlassian.csv.intake.RowReader;
import org.emptychair.atlassian.csv.mapping.Survey;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.ThemeName;
import org.emptychair.setting.Settings;

/**
 * What imports need of the rest of the product.
 *
 * @param contacts where they go
 * @param settings for the team's zone
 * @param reader makes contacts of fields
 * @param locks the cluster's lock of a name
 */
public record ImportWays(
        Contacts contacts,
        Settings settings,
        RowReader reader,
        Function<String, Lock> locks,
        Clock clock) {
    ZoneId zone() {
        return settings.current().zone();
    }

    Survey survey(CsvFile file) throws IOException {
        return Survey.of(file, Optional.empty(), zone(), clock.instant());
    }

    Set<ThemeName> knownThemes() {
        return KnownThemes.of(contacts, clock.instant(), zone());
    }

    Lock lockOf(String source) {
        return locks.apply("org.emptychair.import." + source);
    }
}
