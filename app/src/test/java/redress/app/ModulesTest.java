// SPDX-License-Identifier: Apache-2.0
package redress.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void keepToTheDependenciesTheyAllow() {
        ApplicationModules.of(RedressApp.class).verify();
    }
}
