package org.emptychair.atlassian.csv.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.emptychair.atlassian.csv.UnreadableFile;
import org.emptychair.atlassian.csv.intake.CfpbRows;
import org.emptychair.atlassian.csv.intake.Counts;
import org.emptychair.atlassian.csv.mapping.Mapping;
import org.emptychair.atlassian.csv.mapping.MappingJson;
import org.emptychair.atlassian.rest.ImportedRows;
import org.emptychair.contact.Contacts;
import org.emptychair.setting.InMemorySettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Mapping CFPB = MappingJson.read("{\"source\":\"cfpb\"}", ZoneOffset.UTC);

    private final Path home;
    private final GatedContacts gate = new GatedContacts();
    private final Contacts contacts = gate.contacts();
    private final Map<String, Lock> locks = new ConcurrentHashMap<>();
    private final Map<String, String> mappings = new HashMap<>();
    private Imports imports;

    ImportsTest(@TempDir Path home) {
        this.home = home;
        this.imports = node(NOW);
    }

    @AfterEach
    void endTheNode() {
        gate.letPass(1_000);
        imports.close();
    }

    @Test
    void aFileIsUploadedImportedAndForgottenButNotItsResult() throws IOException {
        gate.letPass(1_000);
        String id = imports.upload(file(2_500), "complaints.csv", "cfpb");
        assertThat(state(id).phase()).isEqualTo(Phase.UPLOADED);

        imports.start(id, CFPB, false);

        ImportState end = await(id, Phase.FINISHED);
        assertThat(end.counts()).isEqualTo(new Counts(2_500, 0, 0, 0));
        assertThat(end.rows()).isEqualTo(2_500);
        assertThat(end.percent()).isEqualTo(100);
        // The result is written first and the file goes after it; a node ends when both are done.
        imports.close();
        try (Stream<Path> left = Files.walk(home)) {
            assertThat(left.map(path -> String.valueOf(path.getFileName())))
                    .doesNotContain("rows.csv");
        }
    }

    @Test
    void theMappingOfASourceIsRememberedForItsNextFile() throws IOException {
        gate.letPass(1_000);
        Mapping mine =
                MappingJson.read(
                        "{\"source\":\"cfpb\",\"at\":\"Date sent to"
                                + " company\",\"themes\":\"Product\"}",
                        ZoneOffset.UTC);
        String first = imports.upload(file(10), "a.csv", "cfpb");
        imports.start(first, mine, false);
        await(first, Phase.FINISHED);

        String second = imports.upload(file(10), "b.csv", "cfpb");

        assertThat(imports.propose(state(second)).mapping().columns()).isEqualTo(mine.columns());
    }

    @Test
    void aStoppedImportGoesOnWhereItWas() throws IOException {
        String id = imports.upload(file(3_500), "complaints.csv", "cfpb");
        imports.start(id, CFPB, false);
        imports.stop(id);
        gate.letPass(1);

        assertThat(await(id, Phase.STOPPED).counts()).isEqualTo(new Counts(1_000, 0, 0, 0));

        gate.letPass(1_000);
        imports.resume(id);
        assertThat(await(id, Phase.FINISHED).counts()).isEqualTo(new Counts(3_500, 0, 0, 0));
        assertThat(gate.batches()).isEqualTo(List.of(1_000, 1_000, 1_000, 500));
    }

    @Test
    void anImportWhoseNodeIsGoneCanGoOnOnAnother() throws IOException {
        String id = imports.upload(file(3_500), "complaints.csv", "cfpb");
        imports.start(id, CFPB, false);
        gate.letPass(1);
        gate.awaitTheSecondBatch();
        Thread ending = new Thread(imports::close);
        ending.start();
        while (ending.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        gate.letPass(1);
        join(ending);

        imports = node(NOW);
        ImportState left = state(id);
        assertThat(left.phase()).isEqualTo(Phase.INTERRUPTED);
        assertThat(left.counts().rows()).isEqualTo(2_000);

        gate.letPass(1_000);
        imports.resume(id);
        assertThat(await(id, Phase.FINISHED).counts()).isEqualTo(new Counts(3_500, 0, 0, 0));
    }

    @Test
    void ofOneSourceOneImportRunsAtATime() throws IOException {
        String first = imports.upload(file(1_500), "a.csv", "cfpb");
        String second = imports.upload(file(1_500), "b.csv", "cfpb");
        imports.start(first, CFPB, false);
        Imports other = node(NOW);

        assertThatThrownBy(() -> other.start(second, CFPB, false))
                .isInstanceOf(SourceBusy.class)
                .hasMessage("another import of cfpb is running");
        assertThatThrownBy(() -> other.once(file(10), CFPB, false)).isInstanceOf(SourceBusy.class);
        assertThat(other.find(first).orElseThrow().phase()).isEqualTo(Phase.RUNNING);

        gate.letPass(1_000);
        await(first, Phase.FINISHED);
        other.start(second, CFPB, false);
        assertThat(await(second, Phase.FINISHED).counts()).isEqualTo(new Counts(0, 0, 1_500, 0));
        other.close();
    }

    @Test
    void aRehearsalNamesTheNewThemesAndKeepsNothing() throws IOException {
        gate.letPass(1_000);
        imports.once(in("id,at,themes\n1,2026-01-05,late\n"), desk(), false);

        Imports.Outcome outcome =
                imports.once(
                        in("id,at,themes\n1,2026-01-05,late\n2,2026-01-05,rude\n3,x,y\n"),
                        desk(),
                        true);

        assertThat(outcome.state().counts()).isEqualTo(new Counts(1, 0, 1, 1));
        assertThat(outcome.state().newThemes()).containsExactly("rude");
        assertThat(outcome.refusals()).hasSize(1);
        assertThat(contacts.newest(Optional.empty(), 10).items()).hasSize(1);
        assertThat(imports.newest(10)).isEmpty();
    }

    @Test
    void refusedRowsAreACsvThatNoSpreadsheetTakesForFormulas() throws IOException {
        gate.letPass(1_000);
        String id =
                imports.upload(
                        in("id,at,themes\n1,=1+2,late\n2,2026-01-05,late\n"), "a.csv", "desk");
        imports.start(
                id,
                MappingJson.read("{\"source\":\"desk\",\"dateFormat\":\"ISO\"}", ZoneOffset.UTC),
                false);
        await(id, Phase.FINISHED);
        StringWriter csv = new StringWriter();

        imports.refusals(id).writeCsv(List.of("Row", "Field", "Value", "Reason"), csv);

        assertThat(csv.toString().lines())
                .containsExactly(
                        "Row,Field,Value,Reason",
                        "2,at,'=1+2,\"is no date written as ISO, such as 2026-11-30T14:05:09Z\"");
    }

    @Test
    void aFileThatNobodyImportsIsForgottenAfterAWeek() throws IOException {
        String id = imports.upload(file(3), "a.csv", "cfpb");
        Instant written =
                Files.getLastModifiedTime(home.resolve("empty-chair/imports/" + id)).toInstant();

        node(written.plusSeconds(6 * 86_400)).clean(() -> true);
        assertThat(imports.find(id)).isPresent();
        node(written.plusSeconds(7 * 86_400 + 60)).clean(() -> true);
        assertThat(imports.find(id)).isEmpty();
    }

    @Test
    void whatIsNoCsvIsNotStored() throws IOException {
        assertThatThrownBy(() -> imports.upload(in(""), "a.csv", "cfpb"))
                .isInstanceOf(UnreadableFile.class);
        assertThat(imports.newest(10)).isEmpty();
        assertThat(imports.find("../../etc/passwd")).isEmpty();
    }

    private ImportState state(String id) throws IOException {
        return imports.find(id).orElseThrow();
    }

    private ImportState await(String id, Phase phase) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        ImportState state = state(id);
        while (state.phase() != phase && System.nanoTime() < end) {
            Thread.onSpinWait();
            state = state(id);
        }
        assertThat(state.phase()).as(state.failure()).isEqualTo(phase);
        return state;
    }

    private Imports node(Instant now) {
        ImportWays ways =
                new ImportWays(
                        contacts,
                        new InMemorySettings(),
                        new ImportedRows(Clock.systemUTC()),
                        name -> locks.computeIfAbsent(name, any -> new ReentrantLock()),
                        Clock.fixed(now, ZoneOffset.UTC));
        return new Imports(
                home,
                ways,
                new RememberedMappings() {
                    @Override
                    public Optional<String> find(String source) {
                        return Optional.ofNullable(mappings.get(source));
                    }

                    @Override
                    public void remember(String source, String mapping) {
                        mappings.put(source, mapping);
                    }
                });
    }

    private static Mapping desk() {
        return MappingJson.read("{\"source\":\"desk\",\"dateFormat\":\"ISO\"}", ZoneOffset.UTC);
    }

    private static InputStream file(int rows) {
        return in(CfpbRows.file(rows, 3));
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void join(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }
}
