package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.candidate.Candidate;
import org.emptychair.wocas.candidate.Candidates;

/**
 * Candidates in a table of ActiveObjects: those of one week, and what was muted ever. A row without
 * a phrase's words says that a week without candidates was looked at.
 */
public final class AoCandidates implements Candidates {
    private static final String NONE = "-";

    private final ActiveObjects ao;
    private final Turns turns;

    public AoCandidates(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        turns = new Turns(ao, locks, Turns.CANDIDATES);
    }

    @Override
    public Optional<Found> found() {
        List<CandidateRow> rows =
                Arrays.stream(ao.find(CandidateRow.class, Query.select()))
                        .filter(row -> row.getMutedBy() == null)
                        .sorted(Comparator.comparing(CandidateRow::getPlace))
                        .toList();
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.getFoundWeek()).stream())
                .findFirst()
                .map(
                        week ->
                                new Found(
                                        IsoWeek.parse(week),
                                        rows.stream()
                                                .filter(row -> !row.getPhrase().equals(NONE))
                                                .map(AoCandidates::candidate)
                                                .toList()));
    }

    private static Candidate candidate(CandidateRow row) {
        return new Candidate(
                row.getPhrase(),
                Lines.read(row.getOthers(), text -> text),
                row.getContacts(),
                row.getContactsBefore(),
                row.getWeeksBefore());
    }

    @Override
    public void keep(Found found) {
        turns.take(
                () -> {
                    ao.deleteWithSQL(CandidateRow.class, "MUTED_BY IS NULL");
                    Set<String> muted = muted();
                    List<Map<String, Object>> rows = new ArrayList<>();
                    rows.add(row(found.week(), 0, new Candidate(NONE, List.of(), 0, 0, 0)));
                    for (Candidate candidate : found.candidates()) {
                        if (!muted.contains(candidate.phrase())) {
                            rows.add(row(found.week(), rows.size(), candidate));
                        }
                    }
                    ao.create(CandidateRow.class, rows);
                    return rows.size();
                });
    }

    private static Map<String, Object> row(IsoWeek week, int place, Candidate candidate) {
        Map<String, Object> row = new HashMap<>();
        row.put("ROW_KEY", Sha256.hex(candidate.phrase()));
        row.put("PHRASE", candidate.phrase());
        row.put("FOUND_WEEK", week.toString());
        row.put("PLACE", place);
        row.put("CONTACTS", candidate.contacts());
        row.put("CONTACTS_BEFORE", candidate.before());
        row.put("WEEKS_BEFORE", candidate.weeks());
        Optional.ofNullable(Lines.written(candidate.others(), text -> text))
                .ifPresent(others -> row.put("OTHERS", others));
        return row;
    }

    @Override
    public boolean take(String phrase) {
        return turns.take(
                () ->
                        ao.deleteWithSQL(
                                        CandidateRow.class,
                                        "ROW_KEY = ? AND MUTED_BY IS NULL",
                                        Sha256.hex(phrase))
                                > 0);
    }

    @Override
    public boolean mute(String phrase, String by) {
        return turns.take(
                () -> {
                    CandidateRow[] rows =
                            phrase.equals(NONE)
                                    ? new CandidateRow[0]
                                    : ao.find(
                                            CandidateRow.class, "ROW_KEY = ?", Sha256.hex(phrase));
                    for (CandidateRow row : rows) {
                        row.setMutedBy(by);
                        row.save();
                    }
                    return rows.length > 0;
                });
    }

    @Override
    public Set<String> muted() {
        return Arrays.stream(ao.find(CandidateRow.class, "MUTED_BY IS NOT NULL"))
                .map(CandidateRow::getPhrase)
                .collect(Collectors.toSet());
    }
}
