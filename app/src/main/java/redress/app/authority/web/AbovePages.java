// SPDX-License-Identifier: Apache-2.0
package redress.app.authority.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.authority.Oversight;
import redress.app.authority.Queue;
import redress.app.authority.QueueLines;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.Refusal;

/// The coordinator's overview: what is stuck at the authorities below, by authority and case.
@Controller
@OpenTo(Audience.COORDINATOR)
class AbovePages {

    private final Oversight oversight;
    private final QueueLines lines;
    private final Packs packs;

    AbovePages(Oversight oversight, QueueLines lines, Packs packs) {
        this.oversight = oversight;
        this.lines = lines;
        this.packs = packs;
    }

    @GetMapping("/desk/above")
    Page overview(
            @Me Signed who,
            @RequestParam(defaultValue = "") String seat,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String after) {
        List<DeskChoice> seats = DeskChoice.of(who, Audience.COORDINATOR, packs);
        DeskChoice current =
                DeskChoice.find(seats, seat)
                        .orElseThrow(() -> Refusal.notFound("authority.above.none"));
        Pack pack = packs.get(current.desk().pack());
        List<Authority> below = pack.coordinatedBy(current.desk().authority());
        Set<String> ids = below.stream().map(Authority::id).collect(Collectors.toSet());
        Oversight.Show tab = tab(show);
        Queue.Slice slice = oversight.stuck(pack.code(), ids, tab, after);
        return new AbovePage(
                pack, current, seats, tab, loads(pack, ids), lines.held(slice), slice.next());
    }

    private List<AbovePage.Load> loads(Pack pack, Set<String> ids) {
        return oversight.loads(pack.code(), ids).stream()
                .flatMap(load ->
                        pack.findAuthority(load.authority()).stream()
                                .map(authority -> new AbovePage.Load(authority, load)))
                .sorted(
                        Comparator.comparingLong((AbovePage.Load load) -> -load.on().overdue())
                                .thenComparingLong(load -> -load.on().deciding())
                                .thenComparing(load -> load.authority().name()))
                .toList();
    }

    private static Oversight.Show tab(String name) {
        for (Oversight.Show tab : Oversight.Show.values()) {
            if (AbovePage.key(tab).equals(name)) {
                return tab;
            }
        }
        return Oversight.Show.OVERDUE;
    }
}
