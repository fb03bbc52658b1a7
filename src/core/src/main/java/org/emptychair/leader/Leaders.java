package org.emptychair.leader;

import java.util.List;
import java.util.Optional;

/** Everybody who has, or had, a service-time goal; at most 500. */
public interface Leaders {
    int MOST = 500;

    /** In the order of {@link Leader#ALPHABETICAL}, with those who left. */
    List<Leader> all();

    Optional<Leader> find(PersonKey key);

    /**
     * Keeps a leader, in place of the one of that key if there is one.
     *
     * @throws IllegalStateException when there are {@link #MOST} already
     */
    void keep(Leader leader);

    /**
     * Keeps somebody who logs for the first time.
     *
     * @return who is kept under that key: the one given, or whoever was there before
     * @throws IllegalStateException when there are {@link #MOST} already
     */
    Leader welcome(Leader leader);

    /** Whether there was such a leader. */
    boolean remove(PersonKey key);
}
