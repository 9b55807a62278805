// SPDX-License-Identifier: Apache-2.0
package redress.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;

/// The rules of STYLE.md that a machine can hold over compiled classes.
final class Rules {

    /// What a name must not end in: it would say how a thing is made, not what it is.
    private static final String EMPTY_NAME =
            ".*(Impl|Manager|Helper|Utils?|Base|Common|Data|Info|Dto|DTO)$";

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
            noClasses()
                    .should()
                    .haveNameMatching(EMPTY_NAME)
                    .because("a type is named for what it is (STYLE 2)");

    static final ArchRule LIBRARIES_KNOW_NO_FRAMEWORK =
            noClasses()
                    .that(areInALibrary())
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "org.slf4j..",
                            "java.util.logging..",
                            "jakarta..",
                            "java.net.http..",
                            "java.sql..",
                            "javax.sql..")
                    .because("a library depends on the JDK alone, without I/O or logger (STYLE 1)");

    static final ArchRule LIBRARIES_DO_NOT_ASK_THE_TIME =
            noClasses()
                    .that(areInALibrary())
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.time.Clock")
                    .orShould()
                    .callMethodWhere(
                            DescribedPredicate.describe(
                                    "a call of now() on a type of java.time",
                                    call ->
                                            call.getName().equals("now")
                                                    && call.getTargetOwner()
                                                            .getPackageName()
                                                            .equals("java.time")))
                    .because("today is an argument (STYLE 1)");

    static final ArchRule LIBRARIES_OPEN_NO_SOCKETS =
            noClasses()
                    .that(areInALibrary())
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection)")
                    .because("a library reaches no network (STYLE 1)");

    static final ArchRule MONEY_IS_THE_LOWEST =
            noClasses()
                    .that()
                    .resideInAPackage("redress.money..")
                    .should()
                    .dependOnClassesThat(areOursBut("redress.money"));

    static final ArchRule INTEREST_NEEDS_MONEY_ALONE = needsMoneyAlone("redress.interest");
    static final ArchRule PROCEDURE_NEEDS_MONEY_ALONE = needsMoneyAlone("redress.procedure");
    static final ArchRule CLEARING_NEEDS_MONEY_ALONE = needsMoneyAlone("redress.clearing");
    static final ArchRule MATCHING_NEEDS_NOTHING_OF_OURS =
            noClasses()
                    .that()
                    .resideInAPackage("redress.matching..")
                    .should()
                    .dependOnClassesThat(areOursBut("redress.matching"));
    static final ArchRule EINVOICE_NEEDS_MONEY_ALONE = needsMoneyAlone("redress.einvoice");

    static final ArchRule MONEY_IS_NEVER_DOUBLE =
            noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage(
                            "redress.money..",
                            "redress.interest..",
                            "redress.app.settlement..",
                            "redress.app.claim..")
                    .should()
                    .haveRawType(double.class)
                    .orShould()
                    .haveRawType(float.class)
                    .because("money is integers of minor units or BigDecimal (STYLE 2)");

    static final ArchRule STATE_IS_NOT_STATIC =
            fields().that()
                    .areStatic()
                    .and(areWrittenByPeople())
                    .should()
                    .beFinal()
                    .because("there is no static mutable state (STYLE 2)");

    static final ArchRule CONTROLLERS_ARE_NOT_PUBLIC =
            classes()
                    .that()
                    .areAnnotatedWith("org.springframework.stereotype.Controller")
                    .or()
                    .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                    .should()
                    .notBePublic()
                    .because("package-private is the habit, public is a promise (STYLE 2)");

    private Rules() {}

    private static ArchRule needsMoneyAlone(String library) {
        return noClasses()
                .that()
                .resideInAPackage(library + "..")
                .should()
                .dependOnClassesThat(areOursBut(library, "redress.money"));
    }

    private static DescribedPredicate<JavaClass> areInALibrary() {
        return DescribedPredicate.describe(
                "are in a library",
                type ->
                        type.getPackageName()
                                        .matches(
                                                "redress\\.(money|interest|procedure|clearing|matching|einvoice)(\\..*)?")
                                || type.getPackageName().equals("redress.architecture.broken"));
    }

    private static DescribedPredicate<JavaClass> areOursBut(String... allowed) {
        return DescribedPredicate.describe(
                "are ours, but not of " + String.join(", ", allowed),
                type -> {
                    String name = type.getPackageName();
                    boolean own = false;
                    for (String library : allowed) {
                        own |= name.equals(library) || name.startsWith(library + ".");
                    }
                    return name.startsWith("redress.") && !own;
                });
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaField>
            areWrittenByPeople() {
        return DescribedPredicate.describe(
                "are written by people",
                field ->
                        !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                                && !field.getName().startsWith("$"));
    }
}
