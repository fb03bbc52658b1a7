package org.emptychair.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.emptychair.leader.PersonKey;
import org.junit.jupiter.api.Test;

/** What every keeper of those who do not want letters does. */
public abstract class UnsubscribedContract {
    private static final PersonKey KOFI = new PersonKey("kofi");
    private static final PersonKey LOUD_KOFI = new PersonKey("KOFI");

    /** A keeper to whom nobody said anything. */
    protected abstract Unsubscribed empty();

    @Test
    void whoeverSaysSoOnceGetsNoLetterUntilTheyTakeItBack() {
        Unsubscribed unsubscribed = empty();

        unsubscribed.add(KOFI);
        unsubscribed.add(KOFI);

        assertThat(unsubscribed.contains(KOFI)).isTrue();
        assertThat(unsubscribed.contains(LOUD_KOFI)).isFalse();
        assertThat(unsubscribed.all()).containsExactly(KOFI);
        unsubscribed.remove(LOUD_KOFI);
        assertThat(unsubscribed.contains(KOFI)).isTrue();
        unsubscribed.remove(KOFI);
        assertThat(unsubscribed.contains(KOFI)).isFalse();
        assertThat(unsubscribed.all()).isEmpty();
    }
}
