// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.util.List;

/// What came of reading one file.
public sealed interface Reading {
    /// All that was noticed, in the order of reading.
    List<Finding> findings();

    /// The file holds an invoice that could be read; the findings say what to look at.
    record Read(Invoice invoice, List<Finding> findings) implements Reading {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /// The file holds no invoice that could be read; the findings say why and what to do.
    record Refused(List<Finding> findings) implements Reading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
