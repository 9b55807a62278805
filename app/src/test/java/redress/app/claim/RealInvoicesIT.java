// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redress.app.PlatformTest;

/// Invoices of other people's making, where they are at hand, become drafts that can be looked at.
@PlatformTest
class RealInvoicesIT {

    @Autowired private Claims claims;

    @Test
    void draftsAClaimFromEveryValidInvoice() {
        Path folder = samples().resolve("xml-valid");
        assumeTrue(Files.isDirectory(folder), "the samples are not here: set REDRESS_SHARED");
        List<Dropped> files = files(folder);

        Batch batch = claims.read(files);

        assertThat(batch.unread()).isEmpty();
        assertThat(batch.keys())
                .isNotEmpty()
                .allSatisfy(key -> {
                    DraftReview review = claims.review(claims.find(key).orElseThrow().content());
                    assertThat(review.draft().bills()).hasSizeBetween(1, Grouping.MOST);
                    review.reckoning()
                            .ifPresent(owed ->
                                    assertThat(owed.total())
                                            .isEqualTo(owed.principal().plus(owed.added())));
                });
    }

    private static Path samples() {
        return Optional.ofNullable(System.getenv("REDRESS_SHARED"))
                .map(Path::of)
                .orElseGet(() -> Path.of("../../shared"))
                .resolve("samples");
    }

    private static List<Dropped> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().map(RealInvoicesIT::dropped).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dropped dropped(Path file) {
        return new Dropped(
                String.valueOf(file.getFileName()),
                "application/xml",
                file.toFile().length(),
                () -> read(file));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
