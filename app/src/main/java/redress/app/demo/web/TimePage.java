// SPDX-License-Identifier: Apache-2.0
package redress.app.demo.web;

import java.time.Instant;
import java.time.ZoneId;
import redress.app.web.Page;

/// The demonstration's time, and how far it was moved ahead.
///
/// @param moved cases whose clocks ran out at the last step; -1 before the first
public record TimePage(Instant now, long aheadDays, int moved, ZoneId zone) implements Page {}
