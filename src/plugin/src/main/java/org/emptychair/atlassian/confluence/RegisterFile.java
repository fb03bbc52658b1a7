package org.emptychair.atlassian.confluence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.atlassian.csv.SafeCell;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Member;

/**
 * The register as a file for other programs: the names of its fields are the same in both kinds.
 */
final class RegisterFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> NAMES =
            List.of(
                    "id",
                    "statement",
                    "meeting",
                    "address",
                    "owner",
                    "decidedAt",
                    "due",
                    "doneAt",
                    "state",
                    "verdict",
                    "themes",
                    "issues");

    private final String base;

    /**
     * @param base of the product, for those who are elsewhere
     */
    RegisterFile(String base) {
        this.base = base;
    }

    void writeCsv(List<DecisionRegister.Line> lines, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(NAMES);
        for (DecisionRegister.Line line : lines) {
            csv.writeRecord(cells(line).stream().map(SafeCell::of).toList());
        }
        csv.flush();
    }

    void writeJson(List<DecisionRegister.Line> lines, Writer out) throws IOException {
        ArrayNode items = MAPPER.createArrayNode();
        for (DecisionRegister.Line line : lines) {
            ObjectNode item = items.addObject();
            List<String> cells = cells(line);
            for (int at = 0; at < NAMES.size(); at++) {
                item.put(NAMES.get(at), cells.get(at));
            }
        }
        out.write(MAPPER.writeValueAsString(MAPPER.createObjectNode().set("items", items)));
    }

    private List<String> cells(DecisionRegister.Line line) {
        Decision decision = line.decision();
        return Stream.of(
                        decision.id(),
                        decision.terms().statement(),
                        line.meeting(),
                        base + "/pages/viewpage.action?pageId=" + decision.place().page(),
                        decision.terms().owner().map(Member::name).orElse(""),
                        decision.course().decidedAt().map(Instant::toString).orElse(""),
                        decision.terms().due().map(LocalDate::toString).orElse(""),
                        decision.course().doneAt().map(Instant::toString).orElse(""),
                        RegisterAsked.word(decision.state()),
                        line.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        decision.terms().themes().stream()
                                .map(ThemeName::text)
                                .collect(Collectors.joining("; ")),
                        decision.terms().issues().size())
                .map(String::valueOf)
                .toList();
    }
}
