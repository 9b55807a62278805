// SPDX-License-Identifier: Apache-2.0
/// The pages that only the demonstration has: roles, inbox, time.
@NullMarked
package redress.app.demo.web;

import org.jspecify.annotations.NullMarked;
