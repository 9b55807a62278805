// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import redress.app.PlatformTest;
import redress.app.account.ApiKeys;
import redress.app.account.People;

@PlatformTest
class ApiLimitIT {

    private static final int LONG_ENOUGH = 40_000;

    @Autowired private WebApplicationContext context;
    @Autowired private People people;
    @Autowired private ApiKeys keys;
    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void openTheFrontDoor() {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void givesAStrangerNoFreshBudgetForAnotherKeyAndCountsAKeyThatWorksForItself()
            throws Exception {
        int calls = 0;
        while (call("rdk_" + UUID.randomUUID().toString().substring(0, 32)) != 429) {
            calls++;
            assertThat(calls).isLessThan(LONG_ENOUGH);
        }
        assertThat(call("")).isEqualTo(429);

        UUID owner = people.withEmail("limit-%s@case.example".formatted(UUID.randomUUID())).id();
        assertThat(call(keys.make(owner, "test", Set.of("cases:read")))).isEqualTo(200);
    }

    private int call(String secret) throws Exception {
        var request = MockMvcRequestBuilders.get("/api/v1/cases");
        if (!secret.isEmpty()) {
            request.header("Authorization", "Bearer " + secret);
        }
        return web.perform(
                        request.with(sent -> {
                            sent.setRemoteAddr("203.0.113.99");
                            return sent;
                        }))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
