// SPDX-License-Identifier: Apache-2.0
package redress.app.authority.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import redress.app.web.Audience;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Option;
import redress.app.web.Page;

/// Who sits at an authority, and the form that gives a seat.
///
/// @param authorities every authority of every pack
/// @param chosen the key of the authority shown; empty for the operators
/// @param email what was entered before the form was refused
/// @param error the key of what is wrong with it; empty where nothing is
public record SeatsPage(
        List<Option> authorities, String chosen, List<Seated> seated, String email, String error)
        implements Page {

    /// Somebody who sits there.
    public record Seated(UUID person, String email, Audience role) {}

    /// The authorities to choose from, after the operators of the installation.
    public List<Option> choices(Frame frame) {
        Option operators =
                Option.of("", frame.text("authority.seats.operators")).chosenWhen(chosen);
        return Stream.concat(Stream.of(operators), authorities.stream()).toList();
    }

    /// What the authority shown is called.
    public String name(Frame frame) {
        return choices(frame).stream()
                .filter(Option::chosen)
                .map(Option::text)
                .findFirst()
                .orElse("");
    }

    /// The roles that can be given here.
    public List<Option> roles(Frame frame) {
        List<Audience> roles =
                chosen.isEmpty()
                        ? List.of(Audience.OPERATOR)
                        : List.of(Audience.OFFICER, Audience.COORDINATOR);
        return roles.stream()
                .map(role ->
                        Option.of(role.name(), frame.text("authority.role." + role))
                                .chosenWhen(roles.getFirst().name()))
                .toList();
    }

    /// What is wrong, in words.
    public List<Fault> faults(Frame frame) {
        return error.isEmpty() ? List.of() : List.of(new Fault("email", frame.text(error)));
    }

    @Override
    public int status() {
        return error.isEmpty() ? 200 : 422;
    }
}
