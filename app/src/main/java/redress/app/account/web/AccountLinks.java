// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redress.app.web.Audience;
import redress.app.web.NavigationLink;

/// The link to a person's API keys.
@Configuration(proxyBeanMethods = false)
class AccountLinks {
    @Bean
    static NavigationLink linkToKeys() {
        return new NavigationLink(
                NavigationLink.Place.HEADER, Audience.CLAIMANT, "/keys", "account.keys", 80);
    }
}
