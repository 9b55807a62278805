// SPDX-License-Identifier: Apache-2.0
/// The style guide: every part of the pages on one page, in the demonstration alone.
@NullMarked
package redress.app.web.guide;

import org.jspecify.annotations.NullMarked;
