// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.util.List;

/// The entries that a mention may mean, at most [#MOST]: by their strongest key, then the most
/// similar first, then in an order that depends on their ids alone.
public record Candidates(List<Candidate> entries) {

    /// No mention has more candidates.
    public static final int MOST = 50;

    public Candidates {
        entries = List.copyOf(entries);
    }
}
