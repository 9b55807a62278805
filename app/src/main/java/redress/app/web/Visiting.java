// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.security.Principal;

/// A principal that knows how it is shown on a page.
public interface Visiting extends Principal {
    /// How the pages show this principal.
    Visitor visitor();
}
