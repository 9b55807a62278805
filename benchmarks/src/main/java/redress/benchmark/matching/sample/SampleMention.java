// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching.sample;

/// A name as somebody wrote it, and the `id` of the firm meant; empty where it is absent.
public record SampleMention(Level level, String name, String id) {}
