// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

/// What a mention and an entry share, so that the one was found by the other; the strongest first.
public enum Key {
    /// A valid identifier that few parties share.
    IDENTIFIER(0),
    /// All letters of a current or former name, without legal form and spaces.
    NAME(1),
    /// All words of a name in another order.
    WORDS(2),
    /// All letters of a name but one: one more, one less, another, or two neighbours swapped; also
    /// after two neighbouring words changed places.
    ONE_EDIT(3),
    /// Postcode and house number.
    ADDRESS(4),
    /// Groups of three letters, the rare ones.
    GRAMS(5);

    private final int place;

    Key(int place) {
        this.place = place;
    }

    /// The place of its bit in a set of keys; the strongest has the lowest.
    int place() {
        return place;
    }
}
