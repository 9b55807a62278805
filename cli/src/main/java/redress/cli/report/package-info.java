// SPDX-License-Identifier: Apache-2.0
/// A page of figures, pictures and tables in one HTML file that needs nothing from outside.
///
/// Start reading with [Page]; each picture says in a table beneath it what it shows.
@NullMarked
package redress.cli.report;

import org.jspecify.annotations.NullMarked;
