package org.parley.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and the one way through them. */
@AnalyzeClasses(packages = "org.parley", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule roomsDependOnlyOnTheOnesBelow = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.parley..")
            .withOptionalLayers(true)
            .layer("document")
            .definedBy("org.parley.record.document..")
            .layer("claim")
            .definedBy("org.parley.record.claim..")
            .layer("judgement")
            .definedBy("org.parley.record.judgement..")
            .layer("process")
            .definedBy("org.parley.record.process..")
            .layer("reader")
            .definedBy("org.parley.reader..")
            .layer("sources")
            .definedBy("org.parley.sources..")
            .layer("store")
            .definedBy("org.parley.store..")
            .layer("app")
            .definedBy("org.parley.app..")
            .whereLayer("document")
            .mayNotAccessAnyLayer()
            .whereLayer("claim")
            .mayOnlyAccessLayers("document")
            .whereLayer("judgement")
            .mayOnlyAccessLayers("claim", "document")
            .whereLayer("process")
            .mayOnlyAccessLayers("judgement", "claim", "document")
            .whereLayer("reader")
            .mayOnlyAccessLayers("process", "judgement", "claim", "document")
            .whereLayer("sources")
            .mayOnlyAccessLayers("document")
            .whereLayer("store")
            .mayOnlyAccessLayers("process", "judgement", "claim", "document")
            .ensureAllClassesAreContainedInArchitecture();

    /** What is generated from the migrations ties its own packages in knots. */
    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("org.parley.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(
                    resideInAPackage("org.parley.store.schema.."), resideInAPackage("org.parley.store.schema.."));
}
