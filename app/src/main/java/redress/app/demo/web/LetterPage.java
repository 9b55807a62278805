// SPDX-License-Identifier: Apache-2.0
package redress.app.demo.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redress.app.demo.Inbox;
import redress.app.web.Page;

/// One e-mail of the demonstration, its links ready to be followed.
public record LetterPage(Inbox.Letter letter, ZoneId zone) implements Page {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*)");

    /// A stretch of the text; `path` is set where it is a link to this installation.
    public record Stretch(String text, String path) {}

    /// The text, line by line, each line in stretches.
    public List<List<Stretch>> lines() {
        return letter.body().lines().map(LetterPage::stretches).toList();
    }

    private static List<Stretch> stretches(String line) {
        List<Stretch> found = new ArrayList<>();
        Matcher links = LINK.matcher(line);
        int from = 0;
        while (links.find()) {
            found.add(new Stretch(line.substring(from, links.start()), ""));
            found.add(new Stretch(links.group(), links.group(1)));
            from = links.end();
        }
        found.add(new Stretch(line.substring(from), ""));
        return found;
    }
}
