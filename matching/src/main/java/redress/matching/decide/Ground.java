// SPDX-License-Identifier: Apache-2.0
package redress.matching.decide;

/// What beside probability carries a link.
public enum Ground {
    /// An identifier that few parties share.
    IDENTIFIER("the same identifier"),
    /// The address.
    ADDRESS("the same address"),
    /// The name, which one entry alone bears, and no other legal form.
    ONLY_BEARER("the only entry of this name");

    private final String text;

    Ground(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
