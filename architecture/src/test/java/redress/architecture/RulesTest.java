// SPDX-License-Identifier: Apache-2.0
package redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    static List<ArchRule> all() {
        return List.of(
                Rules.NAMES_SAY_WHAT_A_THING_IS,
                Rules.LIBRARIES_KNOW_NO_FRAMEWORK,
                Rules.LIBRARIES_DO_NOT_ASK_THE_TIME,
                Rules.LIBRARIES_OPEN_NO_SOCKETS,
                Rules.MONEY_IS_THE_LOWEST,
                Rules.INTEREST_NEEDS_MONEY_ALONE,
                Rules.PROCEDURE_NEEDS_MONEY_ALONE,
                Rules.CLEARING_NEEDS_MONEY_ALONE,
                Rules.MATCHING_NEEDS_NOTHING_OF_OURS,
                Rules.EINVOICE_NEEDS_MONEY_ALONE,
                Rules.MONEY_IS_NEVER_DOUBLE,
                Rules.STATE_IS_NOT_STATIC,
                Rules.CONTROLLERS_ARE_NOT_PUBLIC);
    }

    static List<ArchRule> shownToBite() {
        return List.of(
                Rules.NAMES_SAY_WHAT_A_THING_IS,
                Rules.LIBRARIES_KNOW_NO_FRAMEWORK,
                Rules.LIBRARIES_DO_NOT_ASK_THE_TIME,
                Rules.STATE_IS_NOT_STATIC);
    }

    @ParameterizedTest
    @MethodSource("all")
    void holds(ArchRule rule) {
        rule.check(Code.OURS);
    }

    @ParameterizedTest
    @MethodSource("shownToBite")
    void failsWhenItIsBroken(ArchRule rule) {
        assertThat(rule.evaluate(Code.BROKEN).hasViolation()).isTrue();
    }
}
