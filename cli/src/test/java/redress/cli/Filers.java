// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

/// Several callers that file one claim after another and repeat each until it is acknowledged,
/// across crashes.
final class Filers {
    private static final int CALLERS = 4;
    private static final long PAUSE_MILLIS = 20;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicReference<FilingApi> api;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(CALLERS, Thread.ofPlatform().daemon().factory());
    private final List<Future<?>> callers = new ArrayList<>();
    private volatile boolean stopping;

    private Filers(FilingApi api) {
        this.api = new AtomicReference<>(api);
    }

    static Filers start(FilingApi api) {
        Filers filers = new Filers(api);
        for (int caller = 1; caller <= CALLERS; caller++) {
            String name = "C" + caller;
            filers.callers.add(filers.threads.submit(() -> filers.fileOn(name)));
        }
        filers.threads.shutdown();
        return filers;
    }

    /// Tells the callers where the platform is now.
    void goTo(FilingApi now) {
        api.set(now);
    }

    /// Waits until this many more claims are acknowledged.
    void awaitMore(int claims) throws InterruptedException, ExecutionException {
        int wanted = acknowledged.size() + claims;
        while (acknowledged.size() < wanted) {
            for (Future<?> caller : callers) {
                if (caller.isDone()) {
                    caller.get();
                }
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /// Lets each caller finish its last claim, and gives the reference of every invoice number.
    Map<String, String> finish() throws InterruptedException, ExecutionException {
        stopping = true;
        for (Future<?> caller : callers) {
            caller.get();
        }
        return Map.copyOf(acknowledged);
    }

    private Void fileOn(String caller) throws InterruptedException {
        for (int count = 1; !stopping; count++) {
            String number = caller + "-" + count;
            acknowledged.put(number, untilAcknowledged(number));
        }
        return null;
    }

    private String untilAcknowledged(String number) throws InterruptedException {
        while (true) {
            var reference = api.get().file(number);
            if (reference.isPresent()) {
                return reference.get();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
