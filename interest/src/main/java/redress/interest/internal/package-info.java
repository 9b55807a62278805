// SPDX-License-Identifier: Apache-2.0
/// What the packages of this library share and nobody else may use.
@NullMarked
package redress.interest.internal;

import org.jspecify.annotations.NullMarked;
