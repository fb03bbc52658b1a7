package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.ScopeNameTaken;
import org.emptychair.contact.Scopes;

/** Scopes in a table of ActiveObjects. */
public final class AoScopes implements Scopes {
    private final ActiveObjects ao;
    private final Turns turns;

    public AoScopes(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.SCOPES);
    }

    @Override
    public SortedMap<ScopeId, Scope> all() {
        SortedMap<ScopeId, Scope> scopes = new TreeMap<>();
        for (ScopeRow row : ao.find(ScopeRow.class)) {
            scopes.put(new ScopeId(row.getID()), scope(row));
        }
        return scopes;
    }

    @Override
    public Optional<Scope> find(ScopeId id) {
        return row(id).map(AoScopes::scope);
    }

    @Override
    public ScopeId add(Scope scope) {
        return turns.take(
                () -> {
                    refuseTaken(scope, Optional.empty());
                    if (ao.count(ScopeRow.class) >= MOST) {
                        throw new IllegalStateException(
                                "there are %d scopes already".formatted(MOST));
                    }
                    ScopeRow row =
                            ao.create(
                                    ScopeRow.class,
                                    Map.of(
                                            "NAME",
                                            scope.name(),
                                            "NAME_KEY",
                                            nameKey(scope),
                                            "KIND",
                                            scope.kind().name(),
                                            "JQL",
                                            scope.jql()));
                    return new ScopeId(row.getID());
                });
    }

    @Override
    public boolean replace(ScopeId id, Scope scope) {
        return turns.take(
                () -> {
                    Optional<ScopeRow> found = row(id);
                    found.ifPresent(
                            row -> {
                                refuseTaken(scope, Optional.of(id));
                                row.setName(scope.name());
                                row.setNameKey(nameKey(scope));
                                row.setKind(scope.kind().name());
                                row.setJql(scope.jql());
                                row.save();
                            });
                    return found.isPresent();
                });
    }

    @Override
    public boolean remove(ScopeId id) {
        return turns.take(
                () -> {
                    Optional<ScopeRow> found = row(id);
                    found.ifPresent(ao::delete);
                    return found.isPresent();
                });
    }

    private Optional<ScopeRow> row(ScopeId id) {
        return id.value() > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.ofNullable(ao.get(ScopeRow.class, (int) id.value()));
    }

    private void refuseTaken(Scope scope, Optional<ScopeId> own) {
        boolean taken =
                Arrays.stream(ao.find(ScopeRow.class, "NAME_KEY = ?", nameKey(scope)))
                        .map(row -> new ScopeId(row.getID()))
                        .anyMatch(id -> !own.equals(Optional.of(id)));
        if (taken) {
            throw new ScopeNameTaken(scope.name());
        }
    }

    private static String nameKey(Scope scope) {
        return Sha256.hex(scope.foldedName());
    }

    private static Scope scope(ScopeRow row) {
        return new Scope(row.getName(), Scope.Kind.valueOf(row.getKind()), row.getJql());
    }
}
