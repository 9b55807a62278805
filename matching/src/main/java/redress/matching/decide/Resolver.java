// SPDX-License-Identifier: Apache-2.0
package redress.matching.decide;

import java.util.List;
import java.util.Locale;
import redress.matching.Party;
import redress.matching.find.RegisterIndex;
import redress.matching.name.Reading;
import redress.matching.weigh.Frequencies;
import redress.matching.weigh.Profile;

/// Which entry of an indexed register a party means: reads it, finds entries, decides.
///
/// Words are worth what their frequency in the register says when the resolver is made; make a new
/// one after the register has grown by much.
public final class Resolver {
    private final RegisterIndex register;
    private final Decider decider;
    private final Frequencies frequencies;

    public Resolver(RegisterIndex register, Decider decider, Frequencies frequencies) {
        this.register = register;
        this.decider = decider;
        this.frequencies = frequencies;
    }

    /// Decides for a party. What a name or register refuses is refused here too.
    public Decision resolve(Party mention) {
        Reading reading = Reading.of(mention);
        return decider.decide(Profile.of(reading, frequencies), found(reading));
    }

    /// The decision with the evidence for the first entries.
    public Explanation explain(Party mention, int most) {
        Reading reading = Reading.of(mention);
        return decider.explain(Profile.of(reading, frequencies), found(reading), most);
    }

    private List<Candidate> found(Reading mention) {
        return register.find(mention).entries().stream()
                .map(each ->
                        new Candidate(
                                Profile.of(Reading.of(each.party()), frequencies),
                                each.strongest().name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
