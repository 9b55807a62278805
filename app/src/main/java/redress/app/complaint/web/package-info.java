// SPDX-License-Identifier: Apache-2.0
/// The pages of a complaint: choose, write, check, file.
@NullMarked
package redress.app.complaint.web;

import org.jspecify.annotations.NullMarked;
