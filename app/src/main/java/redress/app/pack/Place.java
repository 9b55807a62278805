// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

/// A place of a jurisdiction; `parent` is the place it lies in, empty for the whole.
public record Place(String id, String parent, String name) {}
