// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redress.app.web.Audience;
import redress.app.web.NavigationLink;

/// The links to a person's API keys and passkeys.
@Configuration(proxyBeanMethods = false)
class AccountLinks {
    @Bean
    static NavigationLink linkToKeys() {
        return new NavigationLink(
                NavigationLink.Place.HEADER, Audience.CLAIMANT, "/keys", "account.keys", 80);
    }

    @Bean
    static NavigationLink linkToPasskeys() {
        return new NavigationLink(
                NavigationLink.Place.HEADER,
                Audience.CLAIMANT,
                "/passkeys",
                "account.passkeys",
                81);
    }
}
