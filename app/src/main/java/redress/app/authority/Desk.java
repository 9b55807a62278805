// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

/// The desk of an authority.
public record Desk(String pack, String authority) {}
