// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.PriorityQueue;

/// What is still to happen while the country's past is written, earliest first.
final class Chronicle {

    private record Scene(Instant at, long order, Runnable act) {}

    private final PriorityQueue<Scene> scenes =
            new PriorityQueue<>(Comparator.comparing(Scene::at).thenComparingLong(Scene::order));
    private long orders;

    /// Adds what happens at a moment.
    void add(Instant at, Runnable act) {
        scenes.add(new Scene(at, orders++, act));
    }

    /// Plays everything up to a moment; `eachDay` is called before the first scene of each day.
    void play(DemoClock clock, Instant until, Runnable eachDay) {
        Instant day = Instant.EPOCH;
        while (!scenes.isEmpty() && !scenes.peek().at().isAfter(until)) {
            Scene scene = scenes.poll();
            clock.stand(scene.at());
            Instant today = scene.at().truncatedTo(ChronoUnit.DAYS);
            if (!today.equals(day)) {
                eachDay.run();
                day = today;
            }
            scene.act().run();
        }
    }
}
