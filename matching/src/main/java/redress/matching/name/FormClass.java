// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

/// What legal forms of many countries have in common.
public enum FormClass {
    /// A company whose shares are not offered to the public: Ltd, GmbH, SARL, B.V.
    PRIVATE,
    /// A company by shares that may be offered to the public: PLC, AG, SA, N.V.
    PUBLIC,
    /// A company limited by shares, private or public: Inc., Corp.
    COMPANY,
    /// A partnership in which all are liable.
    PARTNERSHIP,
    /// A partnership in which some are liable up to a sum.
    LIMITED_PARTNERSHIP,
    /// A partnership of professionals none of whom is liable for all.
    LIABILITY_PARTNERSHIP,
    /// A society of its members.
    COOPERATIVE,
    /// Assets for a purpose.
    FOUNDATION,
    /// People for a purpose.
    ASSOCIATION,
    /// One person in business.
    SOLE_TRADER,
    /// An enterprise of a state or a town.
    PUBLIC_BODY,
    /// Assets held for somebody.
    TRUST,
    /// One of several classes: the spelling stands for forms of each.
    SEVERAL,
    /// What fits none of these.
    OTHER
}
