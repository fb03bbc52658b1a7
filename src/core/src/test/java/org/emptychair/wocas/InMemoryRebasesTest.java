package org.emptychair.wocas;

class InMemoryRebasesTest extends FigureRebasesContract {
    private final FigureRebases rebases = new InMemoryRebases();

    @Override
    protected FigureRebases rebases() {
        return rebases;
    }
}
