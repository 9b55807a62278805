// SPDX-License-Identifier: Apache-2.0
/// Small programs that use the libraries, each with a `main`.
@NullMarked
package redress.example;

import org.jspecify.annotations.NullMarked;
