package org.emptychair.setting;

/** Where the admin's choices are kept. */
public interface Settings {
    /** {@link TeamSettings#INITIAL} until somebody chose. */
    TeamSettings current();

    void replace(TeamSettings settings);
}
