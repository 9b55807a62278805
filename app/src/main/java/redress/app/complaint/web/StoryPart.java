// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import java.time.LocalDate;
import java.util.Optional;
import redress.app.web.Page;

/// What a complaint says, on the page of its case.
///
/// @param confidential whether the claimant's name is kept from the respondent
/// @param receipt the reference of the case, for whoever may print its acknowledgement; else empty
public record StoryPart(
        String what, Optional<LocalDate> since, String remedy, boolean confidential, String receipt)
        implements Page {}
