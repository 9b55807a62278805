// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

/// A code with which a case is closed.
///
/// @param kind the kind of case: `claim`, `complaint`, or `any`
public record Outcome(String id, String kind, String title) {}
