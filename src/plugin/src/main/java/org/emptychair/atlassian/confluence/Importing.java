package org.emptychair.atlassian.confluence;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.emptychair.atlassian.csv.upload.ImportWays;
import org.emptychair.atlassian.csv.upload.Imports;
import org.emptychair.atlassian.sal.HostServices;
import org.emptychair.atlassian.sal.SalMappings;
import org.emptychair.atlassian.schedule.Cleaning;
import org.emptychair.atlassian.schedule.ClusterJob;

/**
 * Imports of files, and the job that forgets what nobody imported.
 *
 * @param imports all of the cluster
 * @param cleaning comes back every day
 */
record Importing(Imports imports, ClusterJob cleaning) {
    private static final Duration EVERY = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofMinutes(10);

    /**
     * @param home where the nodes of the cluster share files
     */
    static Importing begin(
            Path home,
            ImportWays ways,
            HostServices host,
            ConfluenceServices services,
            Clock clock) {
        Imports imports = new Imports(home, ways, new SalMappings(host.settings()));
        ClusterJob cleaning =
                new ClusterJob(
                        "org.emptychair.import.clean",
                        new Cleaning(imports),
                        services.scheduler(),
                        services.locks());
        cleaning.start(clock.instant().plus(SOON), EVERY);
        return new Importing(imports, cleaning);
    }

    void end() {
        cleaning.close();
        imports.close();
    }
}
