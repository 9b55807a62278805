// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redress.app.PlatformTest;

@PlatformTest
class RegisterRoundsIT {

    @Autowired private Registers registers;
    @Autowired private Identities identities;
    @Autowired private Debtors debtors;
    @Autowired private RegisterRounds rounds;

    @Test
    void findsWhoWasUnlistedInARegisterThatCameLater() {
        UUID first = named("Brackwasser Reederei GmbH");
        UUID second = named("Brackwasser Reederei GmbH");
        UUID other = named("Kieswerk Hollern KG");
        Resolution before = debtors.resolve(first, DebtorChoice.UNASKED);
        assertThat(before.zone()).isEqualTo(Zone.APART);
        assertThat(debtors.resolve(second, DebtorChoice.UNASKED).zone()).isNotEqualTo(Zone.APART);
        debtors.resolve(other, DebtorChoice.UNASKED);

        take("later", "id,name,country,postcode\n9,Brackwasser Reederei GmbH,DE,27568\n");
        rounds.lookUpAnew();

        Resolution now = debtors.find(first).orElseThrow();
        assertThat(now.zone()).isEqualTo(Zone.LINK);
        assertThat(debtors.find(second).orElseThrow().debtor()).isEqualTo(now.debtor());
        assertThat(debtors.get(now.debtor()).orElseThrow().entry()).isPresent();
        assertThat(debtors.find(other).orElseThrow().zone()).isEqualTo(Zone.APART);
    }

    @Test
    void leavesWhatAnOfficerSaid() {
        UUID party = named("Moorland Torf AG");
        debtors.resolve(party, DebtorChoice.UNASKED);
        Resolution said = debtors.decide(party, new Verdict.IsAlone(), UUID.randomUUID());

        take("officer", "id,name,country,postcode\n1,Moorland Torf AG,DE,27568\n");
        rounds.lookUpAnew();

        assertThat(debtors.find(party).orElseThrow().debtor()).isEqualTo(said.debtor());
        assertThat(debtors.resolve(party, DebtorChoice.UNASKED).by()).isEqualTo(Decider.OFFICER);
    }

    @Test
    void standsANameThatCannotBeReadByItself() {
        UUID party = named("x".repeat(5_000));

        assertThat(debtors.resolve(party, DebtorChoice.UNASKED).zone()).isEqualTo(Zone.APART);
    }

    private UUID named(String name) {
        return identities.add(
                new Identity(name, "", "", "", "", "Am Deich 1", "27568", "Bremerhaven", "DE"));
    }

    private void take(String code, String csv) {
        registers.take(
                code,
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                true,
                Map.of());
    }
}
