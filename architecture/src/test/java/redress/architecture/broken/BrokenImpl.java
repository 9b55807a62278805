// SPDX-License-Identifier: Apache-2.0
package redress.architecture.broken;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.LoggerFactory;

/// Breaks the rules on purpose, so that a test sees them bite.
final class BrokenImpl {

    static int counted;

    private BrokenImpl() {}

    static LocalDate today() {
        counted++;
        LoggerFactory.getLogger(BrokenImpl.class).debug("asked");
        return LocalDate.now(ZoneOffset.UTC);
    }
}
