// SPDX-License-Identifier: Apache-2.0
package redress.testkit;

import com.google.gson.JsonObject;

/// The virtual authenticator that Chromium is told to have.
///
/// Source: Chrome DevTools Protocol, domain WebAuthn, type VirtualAuthenticatorOptions.
final class Passkeys {
    private Passkeys() {}

    static JsonObject device() {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        return device;
    }
}
