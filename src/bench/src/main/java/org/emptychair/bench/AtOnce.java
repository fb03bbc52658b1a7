package org.emptychair.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many questions at a time, and no more. */
final class AtOnce implements AutoCloseable {
    private final int most;
    private final ExecutorService threads;

    AtOnce(int most) {
        this.most = most;
        threads = Executors.newFixedThreadPool(most);
    }

    /** What is asked about one thing. */
    interface Question<T> {
        Sum ask(T about) throws IOException, InterruptedException;
    }

    <T> Sum sum(List<T> all, Question<T> question) throws IOException, InterruptedException {
        Sum sum = Sum.NOTHING;
        if (most == 1) {
            for (T one : all) {
                sum = sum.plus(question.ask(one));
            }
            return sum;
        }
        List<Future<Sum>> answers = new ArrayList<>();
        all.forEach(one -> answers.add(threads.submit(() -> question.ask(one))));
        for (Future<Sum> answer : answers) {
            sum = sum.plus(get(answer));
        }
        return sum;
    }

    private static Sum get(Future<Sum> answer) throws IOException, InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw new IOException("an answer failed", failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
