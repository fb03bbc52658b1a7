package org.emptychair.chair.seat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emptychair.contact.Text;
import org.emptychair.wocas.ThemeId;

/** Questions in a map. */
public final class InMemoryQuestions implements Questions {
    private final Map<ThemeId, String> kept = new TreeMap<>();

    @Override
    public synchronized Optional<String> of(ThemeId theme) {
        return Optional.ofNullable(kept.get(theme));
    }

    @Override
    public synchronized Map<ThemeId, String> all() {
        return Map.copyOf(kept);
    }

    @Override
    public synchronized void keep(ThemeId theme, Optional<String> question) {
        Optional<String> checked = question.map(it -> Text.checked("question", it, LONGEST));
        checked.ifPresentOrElse(it -> kept.put(theme, it), () -> kept.remove(theme));
    }
}
