package de.langtisch.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LuceneWallTests {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("de.langtisch");

    @Test
    void keepsLuceneInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("de.langtisch.search.lucene..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(MAIN);
    }

    @Test
    void keepsTheDatabaseOutOfTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("de.langtisch.search.lucene..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.springframework..")
                .check(MAIN);
    }
}
