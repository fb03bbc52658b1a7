package org.emptychair.audit;

class InMemoryAuditTest extends AuditContract {
    @Override
    protected Audit empty() {
        return new InMemoryAudit();
    }
}
