// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

/// What a case can be about.
///
/// @param kind the kind of case it belongs to: `claim` or `complaint`
/// @param procedure the procedure that a case about it runs under
public record Subject(String id, String kind, String procedure, String title) {}
