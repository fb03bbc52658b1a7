package org.emptychair.habit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Questions in a map. */
public final class InMemorySectionQuestions implements SectionQuestions {
    private final Map<String, SectionQuestion> kept = new HashMap<>();

    @Override
    public Optional<SectionQuestion> in(String space) {
        return Optional.ofNullable(kept.get(space));
    }

    @Override
    public Optional<SectionQuestion> about(long page) {
        return kept.values().stream().filter(it -> it.page() == page).findFirst();
    }

    @Override
    public void keep(SectionQuestion question) {
        kept.put(question.space(), question);
    }
}
