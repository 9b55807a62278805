// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

/// A link of the page frame. A module offers one as a bean; the frame shows it to its audience.
///
/// @param place where it stands
/// @param audience who sees it
/// @param path the page it opens
/// @param textKey the key of its words
/// @param order its place among the others, smallest first
public record NavigationLink(
        Place place, Audience audience, String path, String textKey, int order) {

    /// A part of the page frame that holds links.
    public enum Place {
        /// Beside the product's name.
        HEADER,
        /// In the band that only the demonstration has.
        DEMO,
        /// At the foot of every page.
        FOOTER
    }
}
