package org.emptychair.host;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * How to start a {@link LocalHost}.
 *
 * @param confluencePort 0 for any free port, as for Jira
 * @param data where everything is kept; made if missing
 * @param databaseUrl a PostgreSQL by its JDBC address, or empty for files in the data folder
 * @param smtpUrl where mail goes, or empty for files in the data folder
 * @param plugin the jar to enable, or empty for the one inside the host's own jar
 * @param realJira linked in place of the Jira side that is started here, or empty
 * @param join the addresses of a cluster's nodes, this one among them; empty to stand alone
 * @param startOrder which of its two signals a plugin gets first on the Confluence side
 */
public record HostOptions(
        int confluencePort,
        int jiraPort,
        Path data,
        boolean demo,
        Optional<String> databaseUrl,
        Optional<URI> smtpUrl,
        Optional<Path> plugin,
        StartOrder startOrder,
        Clock clock,
        Optional<RealJira> realJira,
        List<String> join) {

    private static final int MAX_PORT = 65_535;

    public HostOptions {
        checkPort(confluencePort);
        checkPort(jiraPort);
        join = List.copyOf(join);
        if (!join.isEmpty() && databaseUrl.isEmpty()) {
            throw new IllegalArgumentException(
                    "--join needs the --database-url that all nodes share");
        }
        if (databaseUrl.isPresent() && !databaseUrl.get().startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "a database is jdbc:postgresql://host/name, not " + databaseUrl.get());
        }
    }

    /** A Jira elsewhere, and the token of the account that asks it for everybody. */
    public record RealJira(URI address, String token) {
        @Override
        public String toString() {
            return "Jira at " + address;
        }
    }

    /** Which signal comes first on the Confluence side; on the Jira side it is the other one. */
    public enum StartOrder {
        LIFECYCLE_FIRST,
        EVENT_FIRST
    }

    private static void checkPort(int port) {
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException(
                    "a port is between 0 and %d, not %d".formatted(MAX_PORT, port));
        }
    }

    /** Any free ports, no demo, everything else as by default. */
    public static HostOptions in(Path data) {
        return new HostOptions(
                0,
                0,
                data,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                StartOrder.LIFECYCLE_FIRST,
                Clock.systemUTC(),
                Optional.empty(),
                List.of());
    }

    public HostOptions withPlugin(Path jar) {
        return new HostOptions(
                confluencePort,
                jiraPort,
                data,
                demo,
                databaseUrl,
                smtpUrl,
                Optional.of(jar),
                startOrder,
                clock,
                realJira,
                join);
    }

    public HostOptions withDemo() {
        return new HostOptions(
                confluencePort,
                jiraPort,
                data,
                true,
                databaseUrl,
                smtpUrl,
                plugin,
                startOrder,
                clock,
                realJira,
                join);
    }

    public HostOptions withStartOrder(StartOrder order) {
        return new HostOptions(
                confluencePort,
                jiraPort,
                data,
                demo,
                databaseUrl,
                smtpUrl,
                plugin,
                order,
                clock,
                realJira,
                join);
    }

    public HostOptions withDatabaseUrl(String url) {
        return new HostOptions(
                confluencePort,
                jiraPort,
                data,
                demo,
                Optional.of(url),
                smtpUrl,
                plugin,
                startOrder,
                clock,
                realJira,
                join);
    }

    public HostOptions withSmtpUrl(URI url) {
        return new HostOptions(
                confluencePort,
                jiraPort,
                data,
                demo,
                databaseUrl,
                Optional.of(url),
                plugin,
                startOrder,
                clock,
                realJira,
                join);
    }

    public HostOptions withRealJira(RealJira jira) {
        return new HostOptions(
                confluencePort,
                jiraPort,
                data,
                demo,
                databaseUrl,
                smtpUrl,
                plugin,
                startOrder,
                clock,
                Optional.of(jira),
                join);
    }

    /** One node of a cluster on one database. */
    public HostOptions withJoin(List<String> addresses) {
        return new HostOptions(
                confluencePort,
                jiraPort,
                data,
                demo,
                databaseUrl,
                smtpUrl,
                plugin,
                startOrder,
                clock,
                realJira,
                addresses);
    }
}
