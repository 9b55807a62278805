// SPDX-License-Identifier: Apache-2.0
package redress.interest;

/// What kind of body owes: many laws give public bodies another term.
public enum Debtor {
    BUSINESS,
    PUBLIC_AUTHORITY
}
