package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.TreeMap;
import net.java.ao.Query;
import org.emptychair.chair.LiveChair;

/** How often each of the tables was written that a panel is read from, asked for at once. */
public final class AoVersions {
    private final ActiveObjects ao;
    private final CountState contacts;

    public AoVersions(ActiveObjects ao) {
        this.ao = ao;
        this.contacts = new CountState(ao);
    }

    public LiveChair.Versions current() {
        Map<String, Long> numbers = new TreeMap<>();
        ao.stream(
                DataVersionRow.class,
                Query.select("ROW_KEY, DATA_VERSION"),
                row -> numbers.put(name(row.getRowKey()), row.getDataVersion()));
        contacts.find().ifPresent(row -> add(row, numbers));
        return new LiveChair.Versions(numbers);
    }

    private static String name(String turns) {
        return turns.substring(turns.lastIndexOf('.') + 1);
    }

    /** A recount goes on without any contact changing. */
    private static void add(CountStateRow row, Map<String, Long> numbers) {
        numbers.put(name(Turns.CONTACTS), row.getDataVersion());
        numbers.put("recount-generation", (long) row.getLastGeneration());
        numbers.put("recount-counted", (long) row.getCounted());
        numbers.put("recount-unswept", (long) row.getUnswept());
    }
}
