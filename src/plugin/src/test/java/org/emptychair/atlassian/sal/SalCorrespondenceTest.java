package org.emptychair.atlassian.sal;

import org.emptychair.letter.Correspondence;
import org.emptychair.letter.CorrespondenceContract;

class SalCorrespondenceTest extends CorrespondenceContract {
    @Override
    protected Correspondence.Choices untouched() {
        return new SalCorrespondence(new MapSettingsFactory());
    }
}
