package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.aContact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.emptychair.atlassian.export.ZippedRows;
import org.emptychair.chair.WholeChair;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.chair.snapshot.Snapshot;
import org.emptychair.chair.snapshot.Subject;
import org.emptychair.contact.Contact;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.setting.InMemorySettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AoExportTest {
    private static final int PIECE = 500;
    private static final int MORE_THAN_A_PIECE = 701;
    private static Database database;

    private RealActiveObjects ao;

    @BeforeAll
    static void open() {
        database = Database.h2();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void manySpokeAndOneMeetingClosed() {
        ao = database.emptied().ao();
        LocalLocks locks = new LocalLocks();
        AoContacts contacts =
                new AoContacts(ao, locks, new InMemorySettings(), AoContactsContract.HEARING);
        contacts.keep(contacts(0, PIECE));
        contacts.keep(contacts(PIECE, MORE_THAN_A_PIECE));
        new AoLeaders(ao, locks).keep(Leader.of(new PersonKey("u-lena"), "Lena Berg"));
        Meeting meeting = new Meeting(7, "LEAD", Optional.of(LocalDate.of(2026, 11, 19)));
        Instant closed = Instant.parse("2026-11-19T08:41:00Z");
        new AoSnapshots(ao, locks)
                .close(
                        new Closing(meeting, Closing.State.CLOSED, closed, Optional.empty()),
                        List.of(
                                new Snapshot(
                                        7,
                                        Subject.of(WholeChair.request(meeting)),
                                        closed,
                                        WholeChair.chair())));
    }

    private static List<Contact> contacts(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(i -> aContact("c" + i).by(MARTA).contact())
                .toList();
    }

    private Map<String, String> files(ZippedRows.Kind kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZippedRows rows = new ZippedRows(bytes, kind)) {
            new AoExport(ao).to(rows);
        }
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void everyContactGoesOutOnceInBothKinds() throws IOException {
        JsonNode json =
                new ObjectMapper()
                        .readTree(files(ZippedRows.Kind.JSON).getOrDefault("contacts.json", ""));
        String csv = files(ZippedRows.Kind.CSV).getOrDefault("contacts.csv", "");

        assertThat(json).hasSize(MORE_THAN_A_PIECE);
        assertThat(json.findValuesAsText("sourceId")).doesNotHaveDuplicates();
        assertThat(json.get(0).path("words").asText()).isNotBlank();
        assertThat(csv.lines()).hasSize(MORE_THAN_A_PIECE + 1);
        assertThat(csv).startsWith("\ufeffid,");
    }

    @Test
    void whatLeadersLogTheirHoursAndTheirWeeksAreNoPartOfIt() throws IOException {
        Map<String, String> files = files(ZippedRows.Kind.JSON);

        assertThat(files.getOrDefault("leaders.json", ""))
                .contains("Lena Berg")
                .doesNotContain("workingWeeks", "leaves", "assistants", "estimate");
        assertThat(files.getOrDefault("closed-chairs.json", "")).contains("\\\"quotes\\\"");
        JsonNode chair =
                new ObjectMapper()
                        .readTree(
                                new ObjectMapper()
                                        .readTree(files.getOrDefault("closed-chairs.json", ""))
                                        .get(0)
                                        .path("chair")
                                        .asText());
        assertThat(chair.path("leaders").isNull() || chair.path("leaders").isMissingNode())
                .isTrue();
        assertThat(files.keySet())
                .doesNotContain("service-times.json", "calendars.json", "timers.json");
    }
}
