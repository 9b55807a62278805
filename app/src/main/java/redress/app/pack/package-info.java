// SPDX-License-Identifier: Apache-2.0
/// The data of jurisdictions: procedures, authorities and what they are competent for, subjects,
/// places, the calendar, words. They are read from folders of YAML and CSV and checked at start;
/// the format stands in `docs/reference/pack-format.md`. Start reading at [redress.app.pack.Packs],
/// then [redress.app.pack.Pack].
@NullMarked
@ApplicationModule(
        displayName = "Pack",
        allowedDependencies = {})
package redress.app.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
