package org.emptychair.host.platform;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;

/** Joins the open transaction of the thread or opens one; any exception rolls it back. */
public final class LocalTransactionTemplate implements TransactionTemplate {

    private final org.springframework.transaction.support.TransactionTemplate spring;

    public LocalTransactionTemplate(HostDatabase database) {
        this.spring = database.transactions();
    }

    @Override
    @SuppressWarnings("NullAway") // what the callback returns, null included, is the caller's
    public <T> T execute(TransactionCallback<T> action) {
        return spring.execute(status -> action.doInTransaction());
    }
}
