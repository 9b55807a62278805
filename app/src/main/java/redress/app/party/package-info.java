// SPDX-License-Identifier: Apache-2.0
/// Businesses and respondents as they were named. An [redress.app.party.Identity] is stored apart
/// from every case, sealed under a key of its own; a case holds its id alone.
@NullMarked
@ApplicationModule(
        displayName = "Party",
        allowedDependencies = {"account"})
package redress.app.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
