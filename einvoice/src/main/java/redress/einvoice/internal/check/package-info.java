// SPDX-License-Identifier: Apache-2.0
/// What a person should look at before relying on an invoice: each class one kind of question, each
/// answer a finding and never a wall.
///
/// Start reading at [Checks].
@NullMarked
package redress.einvoice.internal.check;

import org.jspecify.annotations.NullMarked;
