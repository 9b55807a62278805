// SPDX-License-Identifier: Apache-2.0
/// The demonstration: a made-up country filled by the same moves that people make, with a clock
/// that can be moved, a mailbox that shows what was sent, and a door to each role. It exists only
/// where `redress.demo` is true.
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "account",
            "authority",
            "casefile",
            "claim",
            "complaint",
            "notice",
            "pack",
            "party",
            "settlement",
            "web"
        })
package redress.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
