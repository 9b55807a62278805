// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import redress.app.PlatformTest;
import redress.app.account.Signed;
import redress.app.party.Identity;

@PlatformTest
class MovePagesIT {

    private static final UUID CLAIMANT = UUID.randomUUID();

    @Autowired private WebApplicationContext context;
    @Autowired private Cases cases;
    @Autowired private History history;
    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void openTheFrontDoor() {
        web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void saysThatATextIsTooLongAndKeepsEveryCharacterOfIt() throws Exception {
        Case filed = file();
        String typed = "y".repeat(10_000) + "z";

        MockHttpServletResponse refused = say(filed, typed, true);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("This has 10,001 characters, 10,000 is the limit.")
                .contains("href=\"#text\"")
                .contains("Choose the documents again")
                .contains(typed);
        assertThat(cases.find(filed.id())).contains(filed);
    }

    @Test
    void countsTheEndOfALineAsOneCharacter() throws Exception {
        Case filed = file();

        assertThat(say(filed, "a\r\n".repeat(4_999) + "bc", false).getStatus()).isEqualTo(302);

        assertThat(history.of(filed.id()).getLast().text("text")).hasSize(10_000);
    }

    private MockHttpServletResponse say(Case on, String text, boolean withFile) throws Exception {
        var request =
                MockMvcRequestBuilders.multipart("/cases/" + on.reference() + "/moves/message");
        if (withFile) {
            byte[] content = "photo".getBytes(StandardCharsets.UTF_8);
            request.file(new MockMultipartFile("documents", "p.txt", "text/plain", content));
        }
        Signed who = new Signed(CLAIMANT, "somebody@example.com", List.of(), null, null);
        return web.perform(
                        request.param("text", text)
                                .with(csrf())
                                .with(
                                        authentication(
                                                UsernamePasswordAuthenticationToken.authenticated(
                                                        who, null, List.of()))))
                .andReturn()
                .getResponse();
    }

    private Case file() {
        Filing.Matter matter =
                new Filing.Matter("claim", "demo", "claim", "goods", "quellin", "business", false);
        return cases.file(
                        new Filing(
                                matter,
                                CLAIMANT,
                                Identity.named("Werkstatt"),
                                Identity.named("Handel"),
                                null,
                                "office-quellin",
                                Map.of(),
                                Map.of(),
                                List.of()))
                .after();
    }
}
