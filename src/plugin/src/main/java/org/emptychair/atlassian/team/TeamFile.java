package org.emptychair.atlassian.team;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.atlassian.csv.SafeCell;
import org.emptychair.contact.Department;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;
import org.emptychair.leader.Tenure;
import org.emptychair.leader.TypedHours;
import org.emptychair.leader.WorkingTime;
import org.emptychair.leader.WorkingWeek;

/**
 * The leaders as a CSV file with names of columns in its first row. A column that is missing leaves
 * what is kept; an empty cell takes it away. Assistants and hours of work can be set and are not
 * written, because they are the leader's own.
 */
public final class TeamFile {
    private static final List<String> WRITTEN =
            List.of(
                    "user",
                    "name",
                    "family name",
                    "title",
                    "department",
                    "joined",
                    "left",
                    "jira user");
    private static final String ASSISTANTS = "assistants";
    private static final String HOURS = "hours";
    private static final String USER = "user";

    private final Leaders leaders;
    private final Accounts accounts;
    private final LocalDate today;

    /**
     * @param today from when on hours of work hold that are set
     */
    public TeamFile(Leaders leaders, Accounts accounts, LocalDate today) {
        this.leaders = leaders;
        this.accounts = accounts;
        this.today = today;
    }

    public String written() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(WRITTEN);
            leaders.all().forEach(leader -> csv.writeRecord(safe(leader)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private List<String> safe(Leader leader) {
        return cells(leader).stream().map(SafeCell::of).toList();
    }

    private List<String> cells(Leader leader) {
        return List.of(
                userName(leader),
                leader.name(),
                leader.familyName(),
                leader.title().orElse(""),
                leader.department().map(Department::name).orElse(""),
                leader.tenure().joined().map(LocalDate::toString).orElse(""),
                leader.tenure().left().map(LocalDate::toString).orElse(""),
                leader.jiraUser().orElse(""));
    }

    private String userName(Leader leader) {
        return accounts.of(leader.key().text())
                .map(Accounts.Account::userName)
                .orElse(leader.key().text());
    }

    /**
     * Keeps every leader of a file, or none.
     *
     * @return how many
     * @throws TeamRefused naming the row, the column and the value
     */
    public int keep(String text) {
        List<Leader> all = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(text.replaceFirst("^\ufeff", ""))) {
            rows.forEach(row -> all.add(leader(new Row(row))));
        } catch (CsvParseException broken) {
            throw new TeamRefused(0, "file", "", "is no CSV");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (all.isEmpty()) {
            throw new TeamRefused(1, "file", "", "has no row below the names of its columns");
        }
        refuseTooMany(all);
        all.forEach(leaders::keep);
        return all.size();
    }

    private void refuseTooMany(List<Leader> all) {
        Set<PersonKey> keys = new HashSet<>();
        leaders.all().forEach(leader -> keys.add(leader.key()));
        all.forEach(leader -> keys.add(leader.key()));
        if (keys.size() > Leaders.MOST) {
            throw new TeamRefused(
                    0,
                    "file",
                    Integer.toString(all.size()),
                    "at most %d people lead".formatted(Leaders.MOST));
        }
    }

    /** One row, whose cells are named when they are wrong. */
    private record Row(NamedCsvRecord cells) {
        Optional<String> cell(String column) {
            return cells.findField(column).map(String::strip).map(SafeCell::read);
        }

        /** What is kept where the column is missing; nothing for an empty cell. */
        <T> Optional<T> read(String column, Optional<T> kept, Function<String, T> meaning) {
            Optional<String> cell = cell(column);
            return cell.isEmpty()
                    ? kept
                    : cell.filter(text -> !text.isEmpty())
                            .map(text -> meant(column, text, meaning));
        }

        <T> T meant(String column, String text, Function<String, T> meaning) {
            try {
                return meaning.apply(text);
            } catch (IllegalArgumentException | DateTimeException wrong) {
                throw new TeamRefused(
                        cells.getStartingLineNumber(),
                        column,
                        text,
                        String.valueOf(wrong.getMessage()));
            }
        }
    }

    private Leader leader(Row row) {
        String user = row.cell(USER).orElse("");
        Accounts.Account account = row.meant(USER, user, this::account);
        PersonKey key = new PersonKey(account.key());
        Leader now = leaders.find(key).orElseGet(() -> Leader.of(key, account.fullName()));
        String name = row.read("name", Optional.of(now.name()), it -> it).orElse(now.name());
        String family =
                row.read("family name", Optional.of(now.familyName()), it -> it)
                        .orElse(now.familyName());
        Optional<LocalDate> joined = row.read("joined", now.tenure().joined(), LocalDate::parse);
        Optional<LocalDate> left = row.read("left", now.tenure().left(), LocalDate::parse);
        return row.meant(
                USER,
                user,
                it ->
                        new Leader(
                                key,
                                name,
                                family,
                                row.read("title", now.title(), text -> text),
                                row.read("department", now.department(), Department::new),
                                new Tenure(joined, left),
                                work(row, now.work()),
                                assistants(row, now.assistants()),
                                row.read("jira user", now.jiraUser(), text -> text),
                                now.agreed(),
                                now.estimate()));
    }

    private Accounts.Account account(String user) {
        return accounts.named(user)
                .orElseThrow(() -> new IllegalArgumentException("is nobody's user name"));
    }

    private SortedSet<PersonKey> assistants(Row row, SortedSet<PersonKey> kept) {
        Optional<String> cell = row.cell(ASSISTANTS);
        if (cell.isEmpty()) {
            return kept;
        }
        SortedSet<PersonKey> named = new TreeSet<>();
        for (String user : cell.get().split("[ ;]+", -1)) {
            if (!user.isEmpty()) {
                named.add(new PersonKey(row.meant(ASSISTANTS, user, this::account).key()));
            }
        }
        return named;
    }

    /** Five or seven numbers of hours from Monday on, which hold from today. */
    private WorkingTime work(Row row, WorkingTime kept) {
        Optional<String> cell = row.cell(HOURS).filter(text -> !text.isEmpty());
        if (cell.isEmpty()) {
            return kept;
        }
        SortedMap<LocalDate, WorkingWeek> weeks = new TreeMap<>(kept.weeks());
        weeks.put(today, row.meant(HOURS, cell.get(), TypedHours::read));
        return new WorkingTime(weeks, kept.leave());
    }
}
