// SPDX-License-Identifier: Apache-2.0
package redress.app.demo.web;

import java.util.List;
import redress.app.demo.Cast;
import redress.app.web.Page;

/// A door to each role of the demonstration.
public record RolesPage(List<Cast.Part> parts) implements Page {}
