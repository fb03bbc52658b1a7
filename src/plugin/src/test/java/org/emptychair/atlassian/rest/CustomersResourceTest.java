package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing is erased for whoever is no administrator, whatever let them in. */
class CustomersResourceTest extends OpenDesk {
    private static final String CALL = "{\"source\":\"page\",\"customer\":\"Marta\"}";

    private final CustomersResource resource = new CustomersResource();

    @Test
    void whoIsNoAdministratorErasesNothingAndLearnsNothing() {
        admin = false;

        assertThat(resource.erase(null, body(CALL)).getStatus()).isEqualTo(404);
        assertThat(resource.erase("true", body(CALL)).getStatus()).isEqualTo(404);
    }

    @Test
    void whatCannotBeIsNamedBeforeAnythingIsAsked() {
        assertThat(text(resource.erase("perhaps", body(CALL)), 400)).contains("dryRun", "perhaps");
        assertThat(text(resource.erase(null, body("{\"source\":\"page\"}")), 400))
                .contains("customer");
    }
}
