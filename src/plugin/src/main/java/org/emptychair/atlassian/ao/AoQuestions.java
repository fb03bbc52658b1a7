package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emptychair.chair.seat.Questions;
import org.emptychair.contact.Text;
import org.emptychair.wocas.ThemeId;

/** Questions in a table of ActiveObjects. */
public final class AoQuestions implements Questions {
    private final ActiveObjects ao;
    private final Turns turns;

    public AoQuestions(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.QUESTIONS);
    }

    @Override
    public Optional<String> of(ThemeId theme) {
        return row(theme).map(QuestionRow::getQuestion);
    }

    private Optional<QuestionRow> row(ThemeId theme) {
        return Stream.of(ao.find(QuestionRow.class, "THEME_ID = ?", theme.value())).findFirst();
    }

    @Override
    public Map<ThemeId, String> all() {
        Map<ThemeId, String> all = new TreeMap<>();
        for (QuestionRow row : ao.find(QuestionRow.class)) {
            all.put(new ThemeId(row.getThemeId()), row.getQuestion());
        }
        return all;
    }

    @Override
    public void keep(ThemeId theme, Optional<String> question) {
        Optional<String> checked = question.map(it -> Text.checked("question", it, LONGEST));
        turns.take(
                () -> {
                    ao.deleteWithSQL(QuestionRow.class, "THEME_ID = ?", theme.value());
                    checked.ifPresent(
                            it ->
                                    ao.create(
                                            QuestionRow.class,
                                            Map.of("THEME_ID", theme.value(), "QUESTION", it)));
                    return checked;
                });
    }
}
