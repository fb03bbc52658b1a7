package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.habit.SectionQuestion;
import org.emptychair.habit.SectionQuestions;
import org.emptychair.leader.PersonKey;

/** Questions about sections in a table of ActiveObjects. */
public final class AoSectionQuestions implements SectionQuestions {
    private final ActiveObjects ao;
    private final Turns turns;

    public AoSectionQuestions(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.SECTION_QUESTIONS);
    }

    @Override
    public Optional<SectionQuestion> in(String space) {
        return row(space).map(AoSectionQuestions::question);
    }

    private Optional<SectionQuestionRow> row(String space) {
        return Stream.of(ao.find(SectionQuestionRow.class, "ROW_KEY = ?", Sha256.hex(space)))
                .findFirst();
    }

    @Override
    public Optional<SectionQuestion> about(long page) {
        return Stream.of(ao.find(SectionQuestionRow.class, "PAGE_ID = ?", page))
                .findFirst()
                .map(AoSectionQuestions::question);
    }

    private static SectionQuestion question(SectionQuestionRow row) {
        return new SectionQuestion(
                row.getSpaceKey(),
                row.getPageId(),
                LocalDate.ofEpochDay(row.getMeetingOn()),
                new PersonKey(row.getOrganiser()),
                Instant.ofEpochMilli(row.getAskedAt()),
                Optional.ofNullable(row.getKeeps()));
    }

    @Override
    public void keep(SectionQuestion question) {
        turns.take(
                () -> {
                    SectionQuestionRow row =
                            row(question.space()).orElseGet(() -> create(question.space()));
                    row.setPageId(question.page());
                    row.setMeetingOn(question.day().toEpochDay());
                    row.setOrganiser(question.organiser().text());
                    row.setAskedAt(question.askedAt().toEpochMilli());
                    row.setKeeps(question.keeps().orElse(null));
                    row.save();
                    return row;
                });
    }

    private SectionQuestionRow create(String space) {
        return ao.create(
                SectionQuestionRow.class, Map.of("ROW_KEY", Sha256.hex(space), "SPACE_KEY", space));
    }
}
