// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.List;
import java.util.stream.Collectors;

/// Packs that must not be used, with everything that is wrong in them.
public final class BrokenPacks extends RuntimeException {
    private final transient List<PackFinding> findings;

    BrokenPacks(List<PackFinding> findings) {
        super(findings.stream().map(PackFinding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public List<PackFinding> findings() {
        return findings;
    }
}
