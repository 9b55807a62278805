// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import org.jspecify.annotations.Nullable;

/// An identifier and the scheme that says who issued it, where one is given: `0088`, `EM`.
public record Identifier(String value, @Nullable String scheme) {}
