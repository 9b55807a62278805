// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

/// How much a finding matters.
public enum Severity {
    /// Worth knowing; nothing has to be done.
    INFO,
    /// A person should look before relying on the invoice.
    WARNING,
    /// Something could not be read: a value, an attachment or the whole file.
    ERROR
}
