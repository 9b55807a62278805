// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import redress.app.PlatformTest;

/// Whoever guesses codes of letters, or has links sent again and again, is held up.
@PlatformTest
class DoorLimitIT {

    @Autowired private WebApplicationContext context;
    @Autowired private RateLimitFilter limits;

    @ParameterizedTest
    @CsvSource({"/answer, 203.0.113.41, 30", "/answer/no-such-link/again, 203.0.113.42, 300"})
    void holdsUpOneAddressAndNoOther(String path, String address, int most) throws Exception {
        MockMvc web =
                MockMvcBuilders.webAppContextSetup(context)
                        .addFilters(limits)
                        .apply(springSecurity())
                        .build();

        for (int i = 0; i < most; i++) {
            assertThat(post(web, path, address)).isNotEqualTo(429);
        }
        assertThat(post(web, path, address)).isEqualTo(429);
        assertThat(post(web, path, "198.51.100.7")).isNotEqualTo(429);
    }

    private static int post(MockMvc web, String path, String address) throws Exception {
        return web.perform(
                        MockMvcRequestBuilders.post(path)
                                .param("code", "2222-2222-2222")
                                .with(csrf())
                                .with(sent -> {
                                    sent.setRemoteAddr(address);
                                    return sent;
                                }))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
