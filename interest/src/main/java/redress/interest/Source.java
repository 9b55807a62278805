// SPDX-License-Identifier: Apache-2.0
package redress.interest;

/// Where a rule or a rate stands written: an article or a publication, and how well it was read.
public record Source(String citation, Status status) {
    public Source {
        if (citation.isBlank()) {
            throw new IllegalArgumentException("citation must say where the rule stands");
        }
    }

    /// Read in the text of the law itself.
    public static Source verified(String citation) {
        return new Source(citation, Status.VERIFIED);
    }

    /// Read in a text about the law.
    public static Source secondary(String citation) {
        return new Source(citation, Status.SECONDARY);
    }

    /// From memory.
    public static Source recall(String citation) {
        return new Source(citation, Status.RECALL);
    }
}
