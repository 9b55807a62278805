// SPDX-License-Identifier: Apache-2.0
/// `redress match`: who mentions of companies mean in a register, and which mentions are one party.
@NullMarked
package redress.cli.matching;

import org.jspecify.annotations.NullMarked;
