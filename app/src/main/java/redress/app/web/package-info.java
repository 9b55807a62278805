// SPDX-License-Identifier: Apache-2.0
/// The page frame: how a page record becomes HTML, who may open a route, errors and language. It
/// knows no domain.
///
/// A controller returns a record that implements [redress.app.web.Page]; [redress.app.web.Frame] is
/// what every template gets beside it; [redress.app.web.OpenTo] says who may come in.
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {})
package redress.app.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
