package org.emptychair.host.platform;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Visitors;

/** Tasks that run on another thread as the person who handed them over. */
record LocalThreadLocalDelegateExecutorFactory(Visitors visitors)
        implements ThreadLocalDelegateExecutorFactory {

    @Override
    public Executor createExecutor(Executor delegate) {
        return task -> delegate.execute(createRunnable(task));
    }

    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return new AsPerson(delegate);
    }

    @Override
    public ScheduledExecutorService createScheduledExecutorService(
            ScheduledExecutorService delegate) {
        throw new UnsupportedOperationException(
                "this host lends no person to a scheduled executor");
    }

    @Override
    public Runnable createRunnable(Runnable delegate) {
        Optional<Person> person = visitors.current();
        return () -> {
            Optional<Person> before = visitors.current();
            visitors.set(person);
            try {
                delegate.run();
            } finally {
                visitors.set(before);
            }
        };
    }

    @Override
    public <T> Callable<T> createCallable(Callable<T> delegate) {
        Optional<Person> person = visitors.current();
        return () -> {
            Optional<Person> before = visitors.current();
            visitors.set(person);
            try {
                return delegate.call();
            } finally {
                visitors.set(before);
            }
        };
    }

    private final class AsPerson extends AbstractExecutorService {

        private final ExecutorService delegate;

        AsPerson(ExecutorService delegate) {
            this.delegate = delegate;
        }

        @Override
        public void execute(Runnable task) {
            delegate.execute(createRunnable(task));
        }

        @Override
        public void shutdown() {
            delegate.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return delegate.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return delegate.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return delegate.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return delegate.awaitTermination(timeout, unit);
        }
    }
}
