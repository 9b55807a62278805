// SPDX-License-Identifier: Apache-2.0
/// What the readers share.
@NullMarked
package redress.einvoice.internal;

import org.jspecify.annotations.NullMarked;
