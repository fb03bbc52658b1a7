package org.emptychair.host.confluence.content;

import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;

/** The labels of pages. */
public final class Labels {

    private final Jdbi jdbi;

    public Labels(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<String> of(long page) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "SELECT NAME FROM HOST_LABEL WHERE PAGE_ID = :page ORDER BY NAME")
                                .bind("page", page)
                                .mapTo(String.class)
                                .list());
    }

    /** Adds a label; one that is there already stays. */
    public void add(long page, String label) {
        String name = checked(label);
        if (!of(page).contains(name)) {
            jdbi.useHandle(
                    handle ->
                            handle.execute(
                                    "INSERT INTO HOST_LABEL (PAGE_ID, NAME) VALUES (?, ?)",
                                    page,
                                    name));
        }
    }

    public void remove(long page, String label) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "DELETE FROM HOST_LABEL WHERE PAGE_ID = ? AND NAME = ?",
                                page,
                                label));
    }

    private static String checked(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (!name.matches("[^\\s:;,.?&\\[\\]()#^*@!<>]{1,255}")) {
            throw new PageRefused(
                    "A label is one word without : ; , . ? & [ ] ( ) # ^ * @ ! < >, unlike '%s'."
                            .formatted(label.strip()));
        }
        return name;
    }
}
