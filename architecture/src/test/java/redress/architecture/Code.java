// SPDX-License-Identifier: Apache-2.0
package redress.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The classes that the rules speak of: everything of ours that is not a test.
final class Code {

    /// All of ours, read once.
    static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("redress");

    /// Classes that break each rule on purpose.
    static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("redress.architecture.broken");

    private Code() {}
}
