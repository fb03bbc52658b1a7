package org.emptychair.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of scopes does. */
public abstract class ScopesContract {
    private static final Scope CARE =
            new Scope("Care", Scope.Kind.COMPLAINTS, "project = CARE AND priority > Low");
    private static final Scope CALLS = new Scope("Calls", Scope.Kind.CONTACTS, "project = CALL");

    /** A store without any scope. */
    protected abstract Scopes empty();

    @Test
    void scopesAreListedOldestFirst() {
        Scopes scopes = empty();

        ScopeId first = scopes.add(CARE);
        ScopeId second = scopes.add(CALLS);

        assertThat(scopes.all()).containsExactly(entry(first, CARE), entry(second, CALLS));
        assertThat(scopes.find(first)).contains(CARE);
        assertThat(scopes.find(new ScopeId(second.value() + 1))).isEmpty();
    }

    private static Map.Entry<ScopeId, Scope> entry(ScopeId id, Scope scope) {
        return Map.entry(id, scope);
    }

    @Test
    void twoScopesNeverBearOneNameWhateverTheCase() {
        Scopes scopes = empty();
        scopes.add(CARE);
        ScopeId calls = scopes.add(CALLS);
        Scope shouted = new Scope("CARE", Scope.Kind.CONTACTS, "project = X");

        assertThatThrownBy(() -> scopes.add(shouted))
                .isInstanceOf(ScopeNameTaken.class)
                .hasMessage("a scope is already called 'CARE'");
        assertThatThrownBy(() -> scopes.replace(calls, shouted)).isInstanceOf(ScopeNameTaken.class);
        assertThat(scopes.all()).hasSize(2).containsEntry(calls, CALLS);
    }

    @Test
    void aReplacedScopeKeepsItsIdAndMayKeepItsName() {
        Scopes scopes = empty();
        ScopeId id = scopes.add(CARE);
        Scope narrower = new Scope("care", Scope.Kind.CONTACTS, "project = CARE");

        boolean replaced = scopes.replace(id, narrower);

        assertThat(replaced).isTrue();
        assertThat(scopes.find(id)).contains(narrower);
    }

    @Test
    void aRemovedScopeIsGoneAndItsNameFree() {
        Scopes scopes = empty();
        ScopeId id = scopes.add(CARE);

        boolean removed = scopes.remove(id);
        boolean again = scopes.remove(id);
        ScopeId next = scopes.add(CARE);

        assertThat(removed).isTrue();
        assertThat(again).isFalse();
        assertThat(scopes.replace(id, CALLS)).isFalse();
        assertThat(scopes.all()).containsOnlyKeys(next);
        assertThat(next).isNotEqualTo(id);
    }

    @Test
    void aLongJqlInAnyScriptComesBackAsWritten() {
        Scopes scopes = empty();
        Scope scope =
                new Scope(
                        "고객 🐌 <b>",
                        Scope.Kind.COMPLAINTS,
                        "summary ~ \"늦음\" OR " + "x".repeat(3_900));

        ScopeId id = scopes.add(scope);

        assertThat(scopes.find(id)).contains(scope);
    }

    @Test
    void refusesMoreScopesThanFit() {
        Scopes scopes = empty();
        IntStream.range(0, Scopes.MOST)
                .forEach(i -> scopes.add(new Scope("s" + i, Scope.Kind.CONTACTS, "id = " + i)));

        assertThatThrownBy(() -> scopes.add(CARE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("100");
        assertThat(scopes.all()).hasSize(Scopes.MOST);
    }
}
