// SPDX-License-Identifier: Apache-2.0
package redress.matching.decide;

/// What keeps a mention from being linked without a reviewer.
public enum Doubt {
    /// The evidence does not reach the probability of a link.
    NOT_PROBABLE_ENOUGH("too little evidence"),
    /// Another entry is nearly as probable.
    RUNNER_UP_NEAR("another entry is nearly as probable"),
    /// Nothing but the name agrees, and more than one entry has it or none has it exactly.
    NAME_ALONE("nothing but the name agrees"),
    /// The two have identifiers that exclude each other.
    IDENTIFIERS_CONFLICT("different identifiers of one kind");

    private final String text;

    Doubt(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
