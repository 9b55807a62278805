// SPDX-License-Identifier: Apache-2.0
package redress.app.authority.web;

import java.util.List;
import java.util.Locale;
import redress.app.authority.Queue;
import redress.app.authority.QueueLines;
import redress.app.pack.Pack;
import redress.app.web.Page;

/// The queue of a desk.
///
/// @param desks the desks at which the reader sits
/// @param next the key of the next page; empty on the last
public record DeskPage(
        Pack pack,
        DeskChoice current,
        List<DeskChoice> desks,
        Queue.Show show,
        Queue.Counts counts,
        List<QueueLines.Line> lines,
        String next)
        implements Page {

    /// The tabs over the queue, in their order.
    public List<Tab> tabs() {
        return List.of(
                new Tab(Queue.Show.OPEN, counts.open()),
                new Tab(Queue.Show.NEW, counts.unseen()),
                new Tab(Queue.Show.OVERDUE, counts.overdue()),
                new Tab(Queue.Show.WAITING, counts.waiting()),
                new Tab(Queue.Show.ANSWERING, counts.answering()),
                new Tab(Queue.Show.CLOSED, -1));
    }

    /// The address of the queue as a tab shows it.
    public String href(Queue.Show tab) {
        return "/desk?desk=%s&show=%s".formatted(current.key(), key(tab));
    }

    /// The address of the next page; empty on the last.
    public String nextHref() {
        return next.isEmpty() ? "" : href(show) + "&after=" + next;
    }

    /// How a tab is named in an address and in message keys.
    public static String key(Queue.Show tab) {
        return tab.name().toLowerCase(Locale.ROOT);
    }

    /// A tab and how many cases lie behind it; below zero where they are not counted.
    public record Tab(Queue.Show show, long count) {}
}
