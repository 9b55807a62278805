// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The packs of this installation, read and checked at start.
@Component
public final class Packs {
    private final List<Pack> all = new ArrayList<>();

    @Autowired
    Packs(PackSettings settings) {
        this(settings.packs());
    }

    private Packs(List<Path> folders) {
        Findings findings = new Findings();
        for (Path folder : PackFolders.in(folders, findings)) {
            new PackReader(folder, findings).read().ifPresent(pack -> add(pack, folder, findings));
        }
        findings.refuse();
    }

    /// The packs in these folders, or in the folders inside them; broken ones are refused with
    /// everything that is wrong.
    public static Packs in(List<Path> folders) {
        return new Packs(folders);
    }

    /// All packs, in the order in which their folders were given.
    public List<Pack> all() {
        return List.copyOf(all);
    }

    public Optional<Pack> find(String code) {
        return all.stream().filter(pack -> pack.code().equals(code)).findFirst();
    }

    /// The pack with a code, which must be installed.
    public Pack get(String code) {
        return find(code)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "pack (%s) must be one of %s"
                                        .formatted(code, all.stream().map(Pack::code).toList())));
    }

    private void add(Pack pack, Path folder, Findings findings) {
        if (find(pack.code()).isPresent()) {
            findings.add(
                    folder.resolve("pack.yaml"),
                    1,
                    "twice",
                    "Another folder has a pack '%s' already; give one only."
                            .formatted(pack.code()));
        }
        all.add(pack);
    }
}
