// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.bank;

import java.util.List;
import redress.einvoice.Finding;

/// What came of reading a bank statement.
public sealed interface StatementReading {
    /// All that was noticed.
    List<Finding> findings();

    /// The file holds statements that could be read, perhaps without a single booked entry.
    record Read(BankStatement statement, List<Finding> findings) implements StatementReading {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /// The file holds no statement that could be read; the findings say why and what to do.
    record Refused(List<Finding> findings) implements StatementReading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
