// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

/// What a mention and an entry share, so that the one was found by the other; the strongest first.
public enum Key {
    /// A valid identifier that few parties share.
    IDENTIFIER,
    /// All letters of a current or former name, without legal form and spaces.
    NAME,
    /// All words of a name in another order.
    WORDS,
    /// All letters of a name but one: one more, one less, another, or two neighbours swapped; also
    /// after two neighbouring words changed places.
    ONE_EDIT,
    /// Postcode and house number.
    ADDRESS,
    /// Groups of three letters, the rare ones.
    GRAMS
}
