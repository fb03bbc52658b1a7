package org.emptychair.letter;

import java.util.SortedSet;
import org.emptychair.leader.PersonKey;

/** Who does not want letters. */
public interface Unsubscribed {
    /** At most a few hundred: nobody else ever gets one. */
    SortedSet<PersonKey> all();

    boolean contains(PersonKey reader);

    /** Says it once or more: nothing changes after the first time. */
    void add(PersonKey reader);

    void remove(PersonKey reader);
}
