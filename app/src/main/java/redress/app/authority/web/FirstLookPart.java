// SPDX-License-Identifier: Apache-2.0
package redress.app.authority.web;

import redress.app.web.Page;

/// The button of the first look, on the page of a case.
public record FirstLookPart(String reference) implements Page {}
