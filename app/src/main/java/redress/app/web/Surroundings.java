// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.util.List;
import java.util.function.UnaryOperator;

/// What stands around a page: where it is, which links its frame has, and how assets are addressed.
///
/// @param path the path of the page, without its query
/// @param query the query of the page without the choice of language, may be empty
/// @param assets from the name of an asset to an address that changes with its content
record Surroundings(
        String path,
        String query,
        boolean demo,
        List<NavigationLink> links,
        UnaryOperator<String> assets) {

    Surroundings {
        links = List.copyOf(links);
    }
}
