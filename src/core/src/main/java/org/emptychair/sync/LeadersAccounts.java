package org.emptychair.sync;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;

/**
 * Which account of the tracker is which leader's: the one that the admin named, else the one of the
 * same name in any case. Never told by mail or by the name that is shown.
 */
final class LeadersAccounts {
    private final SortedMap<String, Leader> leaders = new TreeMap<>();

    LeadersAccounts(Leaders leaders, Function<PersonKey, Optional<String>> userNames) {
        for (Leader leader : leaders.all()) {
            leader.jiraUser().ifPresent(account -> put(account, leader));
        }
        for (Leader leader : leaders.all()) {
            if (leader.jiraUser().isEmpty()) {
                userNames.apply(leader.key()).ifPresent(account -> put(account, leader));
            }
        }
    }

    private void put(String account, Leader leader) {
        leaders.putIfAbsent(account.toLowerCase(Locale.ROOT), leader);
    }

    boolean isEmpty() {
        return leaders.isEmpty();
    }

    Optional<Leader> find(String account) {
        return Optional.ofNullable(leaders.get(account.toLowerCase(Locale.ROOT)));
    }

    /** Is the same as long as every account is the same leader's; 36 characters. */
    String mark(String tracker) {
        StringBuilder all = new StringBuilder(tracker);
        for (Map.Entry<String, Leader> leader : leaders.entrySet()) {
            all.append('\n').append(leader.getKey()).append('\t').append(leader.getValue().key());
            all.append('\t').append(leader.getValue().tenure());
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
