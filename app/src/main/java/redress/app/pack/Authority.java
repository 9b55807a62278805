// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

/// A public body whose desk holds cases.
///
/// @param id unique in its pack
/// @param parent the id of the authority above; empty for the highest
/// @param level 1 for the highest, 3 for the lowest
/// @param place the id of the place it sits in
public record Authority(
        String id, String parent, int level, String name, String place, String email) {}
