// SPDX-License-Identifier: Apache-2.0
/// Tests over public sample files that stand beside the project, not in it; skipped where they are
/// absent.
@NullMarked
package redress.einvoice.corpus;

import org.jspecify.annotations.NullMarked;
