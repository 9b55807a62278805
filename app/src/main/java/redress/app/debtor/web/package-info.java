// SPDX-License-Identifier: Apache-2.0
/// The operator's registers, the review desk and the debtor's page.
@NullMarked
package redress.app.debtor.web;

import org.jspecify.annotations.NullMarked;
