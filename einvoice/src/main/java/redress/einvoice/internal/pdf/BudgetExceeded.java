// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.pdf;

import java.io.IOException;
import java.io.Serial;

/// A PDF asked for more work or memory than it is given.
final class BudgetExceeded extends IOException {
    @Serial private static final long serialVersionUID = 1;

    BudgetExceeded(String what) {
        super(what);
    }
}
