// SPDX-License-Identifier: Apache-2.0
/// The pages by which people come in.
@NullMarked
package redress.app.account.web;

import org.jspecify.annotations.NullMarked;
