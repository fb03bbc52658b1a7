package org.emptychair.host;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the local host. */
@Command(
        name = "empty-chair-host",
        mixinStandardHelpOptions = true,
        version = "1.0",
        sortOptions = false,
        description = {
            "Starts a Confluence-like and a Jira-like host on this machine with Empty Chair enabled in both,"
                    + " for trying and testing.",
            "People sign in with name = password, e.g. admin/admin."
        })
public final class LocalHostMain implements Runnable {

    @Option(
            names = "--confluence-port",
            paramLabel = "PORT",
            defaultValue = "1990",
            description =
                    "Port of the Confluence side (default ${DEFAULT-VALUE}; 0 takes any free one).")
    private int confluencePort;

    @Option(
            names = "--jira-port",
            paramLabel = "PORT",
            defaultValue = "2990",
            description = "Port of the Jira side (default ${DEFAULT-VALUE}; 0 takes any free one).")
    private int jiraPort;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "empty-chair-home",
            description =
                    "Folder that keeps everything; made if missing (default ${DEFAULT-VALUE}).")
    private Path data = Path.of("empty-chair-home");

    @Option(
            names = "--no-demo",
            description = "Start with admin and one empty meeting page instead of the demo.")
    private boolean noDemo;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description =
                    "Keep data in this PostgreSQL, schemas confluence and jira, such as"
                            + " jdbc:postgresql://host/name?user=…&password=… (default: files in the data folder).")
    private @Nullable String databaseUrl;

    @Option(
            names = "--smtp-url",
            paramLabel = "URL",
            description =
                    "Send mail through smtp://host:port (default: .eml files in the data folder).")
    private @Nullable URI smtpUrl;

    @Option(
            names = "--jira-url",
            paramLabel = "URL",
            description =
                    "Link this real Jira instead of the one started here; needs --jira-token-file.")
    private @Nullable URI jiraUrl;

    @Option(
            names = "--jira-token-file",
            paramLabel = "FILE",
            description = "File with the personal access token for --jira-url.")
    private @Nullable Path jiraTokenFile;

    @Option(
            names = "--plugin",
            paramLabel = "JAR",
            description = "Enable this plugin jar instead of the one inside the host.")
    private @Nullable Path plugin;

    @Option(
            names = "--join",
            paramLabel = "HOST:PORT",
            split = ",",
            description =
                    "Be one node of a cluster on one --database-url: the same list for each node,"
                            + " such as localhost:5701,localhost:5702; each takes the first that is free.")
    private List<String> join = List.of();

    private final CountDownLatch stopped = new CountDownLatch(1);

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new LocalHostMain());
        line.setExecutionExceptionHandler(LocalHostMain::failed);
        System.exit(line.execute(arguments));
    }

    /** The OSGi framework's threads would keep a failed start alive; so its reason, and out. */
    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println("The local host cannot start: " + failure.getMessage());
        return 1;
    }

    @Override
    public void run() {
        LocalHost host = LocalHost.start(options());
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    host.close();
                                    stopped.countDown();
                                },
                                "stop"));
        System.out.println("Ready: " + host.startPage());
        await();
    }

    private void await() {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private HostOptions options() {
        return new HostOptions(
                confluencePort,
                jiraPort,
                data,
                !noDemo,
                Optional.ofNullable(databaseUrl),
                Optional.ofNullable(smtpUrl),
                Optional.ofNullable(plugin),
                HostOptions.StartOrder.LIFECYCLE_FIRST,
                Clock.systemUTC(),
                realJira(),
                join);
    }

    private Optional<HostOptions.RealJira> realJira() {
        URI address = jiraUrl;
        Path file = jiraTokenFile;
        if (address == null && file == null) {
            return Optional.empty();
        }
        if (address == null || file == null) {
            throw new IllegalArgumentException("--jira-url and --jira-token-file go together");
        }
        try {
            String token = Files.readString(file).strip();
            if (token.isEmpty() || token.contains("\n")) {
                throw new IllegalArgumentException(file + " must hold one line, the token");
            }
            URI base = URI.create(address.toString().replaceFirst("/+$", ""));
            return Optional.of(new HostOptions.RealJira(base, token));
        } catch (IOException e) {
            throw new IllegalArgumentException("the token file " + file + " cannot be read", e);
        }
    }
}
