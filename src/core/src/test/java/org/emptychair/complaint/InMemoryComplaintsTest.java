package org.emptychair.complaint;

class InMemoryComplaintsTest extends ComplaintsContract {
    @Override
    protected Complaints empty() {
        return new InMemoryComplaints();
    }
}
