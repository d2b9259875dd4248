package de.langtisch.conventions;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import de.langtisch.kernel.Excepted;
import java.util.List;
import java.util.stream.Stream;

/// The compiled classes: the portal's own, and those planted to break the rules.
final class Classes {
    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.langtisch");
    static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private Classes() {}

    /// Classes that carry no exception from this convention test.
    static DescribedPredicate<JavaClass> boundBy(String test) {
        return DescribedPredicate.describe("not excepted from " + test, type -> !isExcepted(type, test));
    }

    private static boolean isExcepted(JavaClass type, String test) {
        return Stream.of(type, type.getPackage())
                        .flatMap(carrier -> carrier.tryGetAnnotationOfType(Excepted.class).stream())
                        .anyMatch(excepted -> List.of(excepted.from()).contains(test))
                || type.getEnclosingClass()
                        .map(outer -> isExcepted(outer, test))
                        .orElse(false);
    }

    /// True when the rule is broken by at least one planted class whose name begins so.
    static boolean isBrokenBy(ArchRule rule, String planted) {
        return rule.evaluate(PLANTED).getFailureReport().getDetails().stream()
                .anyMatch(detail -> detail.contains("planted." + planted));
    }
}
