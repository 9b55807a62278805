// SPDX-License-Identifier: Apache-2.0
/// The pages of the desks: the queue, the overview from above, and who sits where.
@NullMarked
package redress.app.authority.web;

import org.jspecify.annotations.NullMarked;
