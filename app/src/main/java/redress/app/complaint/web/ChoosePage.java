// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import java.util.List;
import redress.app.pack.Pack;
import redress.app.web.Page;

/// Asks what kind of complaint it is, for each country of the installation.
public record ChoosePage(List<Pack> packs) implements Page {}
