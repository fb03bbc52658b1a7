package org.emptychair.view.panel;

import java.util.List;
import org.emptychair.servicetime.TeamTime;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Phrases;
import org.emptychair.view.Texts;

/** Puts the leaders' week into words and bars where it stands alone. */
public final class LeadersViews {
    private LeadersViews() {}

    /**
     * @param time what the reader may see of it
     */
    public static LeadersView of(TeamTime time, Texts texts) {
        return new LeaderWords(new Phrases(texts, new Discretion(Mode.SHARED))).of(time, List.of());
    }
}
