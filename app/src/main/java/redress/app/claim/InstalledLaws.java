// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.nio.file.Path;
import redress.interest.Rates;
import redress.interest.regime.Regimes;

/// The late-payment laws of this installation: all of them, over the rates that came with Redress
/// or the newer ones in the folder that the property `redress.rates` of the Java process names.
public final class InstalledLaws {

    private static final Regimes ALL = Regimes.of(rates());

    private InstalledLaws() {}

    public static Regimes regimes() {
        return ALL;
    }

    private static Rates rates() {
        String folder = System.getProperty("redress.rates", "");
        return folder.isEmpty() ? Rates.builtIn() : new RatesFolder(Path.of(folder)).read();
    }
}
