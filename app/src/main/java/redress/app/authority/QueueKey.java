// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/// Where a page of a queue begins: behind a moment, or the beginning of a day, and a case. Written
/// `<moment>_<case>`.
record QueueKey(Instant at, UUID id) {

    /// Before all cases.
    static final QueueKey FIRST = of(LocalDate.of(1, 1, 1), new UUID(0, 0));

    /// Behind all cases.
    static final QueueKey LAST = of(Standing.NEVER, new UUID(-1, -1));

    static QueueKey of(LocalDate day, UUID id) {
        return new QueueKey(day.atStartOfDay(ZoneOffset.UTC).toInstant(), id);
    }

    /// The key that a text is; `otherwise` where it is none.
    static QueueKey parse(String text, QueueKey otherwise) {
        int cut = text.indexOf('_');
        if (cut < 0) {
            return otherwise;
        }
        try {
            Instant at = Instant.parse(text.substring(0, cut));
            boolean known = !at.isBefore(FIRST.at) && !at.isAfter(LAST.at);
            return known ? new QueueKey(at, UUID.fromString(text.substring(cut + 1))) : otherwise;
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return otherwise;
        }
    }

    LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    Timestamp time() {
        return Timestamp.from(at);
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
