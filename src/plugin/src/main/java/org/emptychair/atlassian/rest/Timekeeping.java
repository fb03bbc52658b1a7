package org.emptychair.atlassian.rest;

import java.util.Optional;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.atlassian.access.People;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;
import org.jspecify.annotations.Nullable;

/**
 * Whose time the caller may read or write: their own, and that of leaders whom they assist. To all
 * others, administrators too, there is none.
 *
 * @param self whether the caller is the leader
 */
record Timekeeping(Leader leader, boolean self) {
    private static People.Caller caller() {
        return Desk.ask(People.class).caller().orElseThrow(Refusal::notFound);
    }

    static PersonKey callerKey() {
        return new PersonKey(caller().key());
    }

    /**
     * @param user the leader's user name or key; absent for the caller
     */
    static Timekeeping of(@Nullable String user) {
        return user == null || user.isBlank()
                ? of(callerKey())
                : of(key(user).orElseThrow(Refusal::notFound));
    }

    static Timekeeping of(PersonKey asked) {
        PersonKey caller = callerKey();
        return Desk.ask(Leaders.class)
                .find(asked)
                .filter(leader -> leader.isServedBy(caller))
                .map(leader -> new Timekeeping(leader, leader.key().equals(caller)))
                .orElseThrow(Refusal::notFound);
    }

    /** The same, where a caller who logs for the first time becomes a leader. */
    static Timekeeping welcoming(Optional<String> user) {
        People.Caller caller = caller();
        PersonKey key = new PersonKey(caller.key());
        boolean self = user.isEmpty() || user.flatMap(Timekeeping::key).equals(Optional.of(key));
        return self
                ? new Timekeeping(
                        Desk.ask(Leaders.class).welcome(Leader.of(key, caller.name())), true)
                : of(user.orElseThrow());
    }

    private static Optional<PersonKey> key(String user) {
        return Desk.ask(Accounts.class)
                .named(user)
                .map(Accounts.Account::key)
                .or(() -> Optional.of(user).filter(it -> it.length() <= 255))
                .map(PersonKey::new);
    }
}
