package org.emptychair.chair.snapshot;

class InMemorySnapshotsTest extends SnapshotsContract {
    @Override
    protected Snapshots empty() {
        return new InMemorySnapshots();
    }
}
