// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.util.Locale;

/// How many mentions came into each zone.
final class Tally {
    long link;
    long review;
    long apart;
    long unreadable;

    long all() {
        return link + review + apart + unreadable;
    }

    String toText(double seconds) {
        return "%,d mentions: %,d link, %,d review, %,d apart, %,d unreadable; %.1f seconds"
                .formatted(all(), link, review, apart, unreadable, seconds);
    }

    String toJson(double seconds) {
        return String.format(
                Locale.ROOT,
                "{\"mentions\": %d, \"link\": %d, \"review\": %d, \"apart\": %d, \"unreadable\": %d, \"seconds\": %.3f}",
                all(),
                link,
                review,
                apart,
                unreadable,
                seconds);
    }
}
