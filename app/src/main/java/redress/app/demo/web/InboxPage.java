// SPDX-License-Identifier: Apache-2.0
package redress.app.demo.web;

import java.time.ZoneId;
import java.util.List;
import redress.app.demo.Inbox;
import redress.app.web.Page;

/// The e-mails that the demonstration has received, newest first.
///
/// @param recipient the address that is shown alone; empty for all
/// @param next the id before which the next page begins; 0 on the last
public record InboxPage(List<Inbox.Letter> letters, String recipient, long next, ZoneId zone)
        implements Page {}
