// SPDX-License-Identifier: Apache-2.0
package redress.interest;

/// What of an invoice bears interest.
public enum ChargedAmount {
    /// The amount due with value-added tax.
    WITH_VAT,
    /// The amount that is claimed, whatever it is made of.
    AS_CLAIMED
}
