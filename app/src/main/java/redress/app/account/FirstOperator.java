// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import redress.app.web.Audience;

/// Seats the person named by `redress.operator` as operator at each start, so that an installation
/// can be taken into use and nobody is ever locked out of it.
@Component
final class FirstOperator implements ApplicationRunner {

    private final People people;
    private final AccountSettings settings;

    FirstOperator(People people, AccountSettings settings) {
        this.people = people;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.operator().isBlank()) {
            Signed operator = people.withEmail(settings.operator());
            people.seat(operator.id(), new Seat(Audience.OPERATOR, "", ""));
        }
    }
}
