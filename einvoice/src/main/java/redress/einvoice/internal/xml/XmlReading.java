// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.xml;

import java.util.List;
import redress.einvoice.Finding;

/// What came of parsing bytes as XML.
public sealed interface XmlReading {
    /// The tree, and what was odd about the bytes.
    record Tree(Element root, List<Finding> findings) implements XmlReading {
        public Tree {
            findings = List.copyOf(findings);
        }
    }

    /// No tree: malformed, hostile or beyond a limit.
    record Broken(Finding reason) implements XmlReading {}
}
