package org.emptychair.atlassian.sal;

import org.emptychair.wocas.FigureRebases;
import org.emptychair.wocas.FigureRebasesContract;

class SalRebasesTest extends FigureRebasesContract {
    private final FigureRebases rebases = new SalRebases(new MapSettingsFactory());

    @Override
    protected FigureRebases rebases() {
        return rebases;
    }
}
