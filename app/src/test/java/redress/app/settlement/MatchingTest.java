// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final UUID OURS = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID NOBODY = UUID.randomUUID();
    private static final Map<String, UUID> CASES =
            Map.of("OURS", OURS, "OTHER", OTHER, "NONE", NOBODY);
    private static final List<Candidate> TWO =
            List.of(
                    new Candidate(
                            OURS,
                            "LL-2026-000123-17",
                            "Großhandel Müller & Söhne GmbH",
                            List.of("RE-2026/0815"),
                            List.of(Cash.eur("333.33"), Cash.eur("333.33"), Cash.eur("333.34"))),
                    new Candidate(
                            OTHER,
                            "LL-2026-000124-66",
                            "Lindner Druck AG",
                            List.of("4711"),
                            List.of(Cash.eur("980.00"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    case                             | amount / payer / text                                  | found | sure  | signs
                    reference and amount             | 333.33 / somebody / LL-2026-000123-17                  | OURS  | true  | CASE_REFERENCE INSTALMENT_AMOUNT
                    reference with other signs       | 5.00 / somebody / ll 2026 000123 17 thanks             | OURS  | false | CASE_REFERENCE
                    reference inside a longer number | 5.00 / somebody / LL-2026-000123-170                   | NONE  | false | NONE
                    invoice number and amount        | 1000.00 / somebody / Re 2026 0815                      | OURS  | true  | INVOICE_NUMBER WHOLE_AMOUNT
                    invoice number alone             | 5.00 / somebody / invoice 4711                         | OTHER | false | INVOICE_NUMBER
                    name and amount                  | 333.33 / GROSSHANDEL MUELLER SOEHNE / first instalment | OURS  | false | INSTALMENT_AMOUNT NAME
                    name alone                       | 5.00 / Lindner Druck / thanks                          | NONE  | false | NONE
                    amount alone                     | 980.00 / somebody / thanks                             | NONE  | false | NONE
                    nothing                          | 1.00 / - / -                                           | NONE  | false | NONE
                    """)
    void findsTheCaseByWhatSpeaksForIt(
            String name, String paid, String found, boolean sure, String signs) {
        String[] parts = paid.split(" / ");
        BankCredit credit = credit(1, parts[0], parts[1], parts[2]);
        Match match = Matching.propose(List.of(credit), TWO).getFirst();
        UUID proposed = match.findCase().orElse(NOBODY);
        assertThat(proposed).as(name).isEqualTo(CASES.get(found));
        assertThat(match.sure()).as(name).isEqualTo(sure);
        String seen =
                match.signs().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        assertThat(seen.isEmpty() ? "NONE" : seen).as(name).isEqualTo(signs);
    }

    @Test
    void proposesNoneWhereTwoCasesFitAlike() {
        Candidate twin =
                new Candidate(
                        UUID.randomUUID(),
                        "LL-2026-000125-18",
                        "Lindner Druck AG",
                        List.of("4712"),
                        List.of(Cash.eur("980.00")));
        Match match =
                Matching.propose(
                                List.of(credit(1, "980.00", "Lindner Druck AG", "")),
                                List.of(TWO.getLast(), twin))
                        .getFirst();
        assertThat(match.findCase()).isEmpty();
    }

    @Test
    void comparesEachCreditWithWhatTheOnesBeforeHaveLeft() {
        List<Match> matches =
                Matching.propose(
                        List.of(
                                credit(1, "666.66", "somebody", "LL-2026-000123-17"),
                                credit(2, "333.34", "somebody", "LL-2026-000123-17")),
                        TWO);
        assertThat(matches.getFirst().signs()).containsExactly(Match.Sign.CASE_REFERENCE);
        assertThat(matches.getLast().signs())
                .containsExactlyInAnyOrder(Match.Sign.CASE_REFERENCE, Match.Sign.WHOLE_AMOUNT);
    }

    @Test
    void proposesTheSameWhateverTheOrderOfTheStatementAndOfTheCases() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<BankCredit> credits = new ArrayList<>();
        List<String> amounts = Arrays.asList("333.33", "333.34", "980.00", "50.00");
        List<String> texts = List.of("LL-2026-000123-17", "4711", "thanks", "RE-2026/0815");
        for (int i = 0; i < 12; i++) {
            credits.add(
                    credit(
                            i,
                            amounts.get(random.nextInt(4)),
                            "Lindner Druck",
                            texts.get(random.nextInt(4))));
        }
        List<Match> expected = Matching.propose(credits, TWO);
        List<Candidate> cases = new ArrayList<>(TWO);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(credits, random);
            Collections.shuffle(cases, random);
            assertThat(Matching.propose(credits, cases)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void looksNotForCasesInAnotherCurrency() {
        BankCredit dollars =
                new BankCredit(
                        EntryKey.of("a", "b", DAY, redress.money.Money.parse("980", "USD"), 1),
                        DAY,
                        redress.money.Money.parse("980", "USD"),
                        "Lindner Druck AG",
                        "LL-2026-000124-66");
        assertThat(Matching.propose(List.of(dollars), TWO).getFirst().findCase()).isEmpty();
    }

    private static BankCredit credit(int nth, String amount, String payer, String text) {
        return new BankCredit(
                EntryKey.of("DE00", "ref" + nth, DAY.plusDays(nth), Cash.eur(amount), 1),
                DAY.plusDays(nth),
                Cash.eur(amount),
                payer,
                text);
    }
}
