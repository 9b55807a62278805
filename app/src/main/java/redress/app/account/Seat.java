// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.io.Serializable;
import redress.app.web.Audience;

/// A duty that a person holds: officer or coordinator of an authority, or operator of the
/// installation.
///
/// @param role [Audience#OFFICER], [Audience#COORDINATOR] or [Audience#OPERATOR]
/// @param pack the pack that the authority stands in; empty for an operator
/// @param authority the authority's id in the pack; empty for an operator
public record Seat(Audience role, String pack, String authority) implements Serializable {
    private static final long serialVersionUID = 1;
}
