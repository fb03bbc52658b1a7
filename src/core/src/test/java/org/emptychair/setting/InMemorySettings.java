package org.emptychair.setting;

/** Settings in a field. */
public final class InMemorySettings implements Settings {
    private volatile TeamSettings chosen = TeamSettings.INITIAL;

    @Override
    public TeamSettings current() {
        return chosen;
    }

    @Override
    public void replace(TeamSettings settings) {
        chosen = settings;
    }
}
