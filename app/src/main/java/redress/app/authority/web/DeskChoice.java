// SPDX-License-Identifier: Apache-2.0
package redress.app.authority.web;

import java.util.List;
import java.util.Optional;
import redress.app.account.Seat;
import redress.app.account.Signed;
import redress.app.authority.Desk;
import redress.app.pack.Authority;
import redress.app.pack.Packs;
import redress.app.web.Audience;

/// One of the authorities at which somebody sits.
///
/// @param name what it is called
public record DeskChoice(Desk desk, String name) {

    /// How it is named in an address: `demo:office-ahlstein`.
    public String key() {
        return desk.pack() + ":" + desk.authority();
    }

    /// The authorities of the installed packs at which somebody sits in a role.
    static List<DeskChoice> of(Signed who, Audience role, Packs packs) {
        return who.seats().stream()
                .filter(seat -> seat.role() == role)
                .flatMap(seat -> of(seat, packs).stream())
                .toList();
    }

    /// The one with a key, the first for an empty key.
    static Optional<DeskChoice> find(List<DeskChoice> choices, String key) {
        return choices.stream().filter(one -> key.isEmpty() || one.key().equals(key)).findFirst();
    }

    private static Optional<DeskChoice> of(Seat seat, Packs packs) {
        return packs.find(seat.pack())
                .flatMap(pack -> pack.findAuthority(seat.authority()))
                .map(Authority::name)
                .map(name -> new DeskChoice(new Desk(seat.pack(), seat.authority()), name));
    }
}
