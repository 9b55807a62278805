// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching.sample;

/// How far a mention is from the name in the register.
public enum Level {
    /// As the register writes it.
    EXACT,
    /// Another legal form or none, other case, words abbreviated.
    FORM,
    /// As [#FORM], and one letter wrong.
    TYPO,
    /// As [#FORM], one letter wrong or, in names of twelve letters, two, and the word that says
    /// least dropped or two words joined or swapped.
    HEAVY,
    /// Not in the register at all.
    ABSENT
}
