// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redress.app.web.Audience;
import redress.app.web.NavigationLink;

/// The link to handing in a bank statement.
@Configuration(proxyBeanMethods = false)
class StatementLinks {
    @Bean
    static NavigationLink linkToStatements() {
        return new NavigationLink(
                NavigationLink.Place.HEADER,
                Audience.CLAIMANT,
                "/statements",
                "settlement.bank.title",
                30);
    }
}
