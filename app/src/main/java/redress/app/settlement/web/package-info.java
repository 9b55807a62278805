// SPDX-License-Identifier: Apache-2.0
/// The respondent's door, and the forms by which both sides answer, offer and record payments.
@NullMarked
package redress.app.settlement.web;

import org.jspecify.annotations.NullMarked;
