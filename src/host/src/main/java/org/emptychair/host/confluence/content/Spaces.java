package org.emptychair.host.confluence.content;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The spaces there are. */
public final class Spaces {

    private static final RowMapper<StoredSpace> SPACE =
            (row, context) ->
                    new StoredSpace(
                            row.getLong("SPACE_ID"),
                            row.getString("SPACE_KEY"),
                            row.getString("NAME"));

    private final Jdbi jdbi;

    public Spaces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<StoredSpace> all() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("SELECT * FROM HOST_SPACE ORDER BY NAME, SPACE_ID")
                                .map(SPACE)
                                .list());
    }

    /** By key, in any case, as in addresses. */
    public Optional<StoredSpace> withKey(String key) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "SELECT * FROM HOST_SPACE WHERE LOWER(SPACE_KEY) = LOWER(:key)")
                                .bind("key", key)
                                .map(SPACE)
                                .findOne());
    }

    public StoredSpace create(String key, String name) {
        StoredSpace checked = new StoredSpace(0, key, name);
        if (name.isBlank() || name.length() > 255) {
            throw new PageRefused("A space needs a name of at most 255 characters.");
        }
        if (withKey(key).isPresent()) {
            throw new PageRefused("There is a space with the key '%s' already.".formatted(key));
        }
        long id =
                jdbi.withHandle(
                        handle ->
                                handle.createUpdate(
                                                "INSERT INTO HOST_SPACE (SPACE_KEY, NAME) VALUES (:key, :name)")
                                        .bind("key", checked.key())
                                        .bind("name", checked.name())
                                        .executeAndReturnGeneratedKeys()
                                        .mapTo(Long.class)
                                        .one());
        return new StoredSpace(id, key, name);
    }
}
