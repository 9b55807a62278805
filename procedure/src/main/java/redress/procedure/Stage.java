// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

/// A place in a procedure where a case can stand.
public record Stage(String id, Phase phase) {}
