// SPDX-License-Identifier: Apache-2.0
/// What is written about a party, read: its names in several views, its identifiers, its address.
///
/// Start with [Reading#of][redress.matching.name.Reading#of] and the views of one name in
/// [NameViews][redress.matching.name.NameViews].
@NullMarked
package redress.matching.name;

import org.jspecify.annotations.NullMarked;
