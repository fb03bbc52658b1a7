package org.emptychair.atlassian.sal;

import org.emptychair.servicetime.Commitments;
import org.emptychair.servicetime.CommitmentsContract;

class SalCommitmentsTest extends CommitmentsContract {
    @Override
    protected Commitments untouched() {
        return new SalCommitments(new MapSettingsFactory());
    }
}
