package kz.senim.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The layers inside the modules, and habits that hold everywhere.
 */
@AnalyzeClasses(packages = "kz.senim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule controllersArePackagePrivate = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.or()
		.areAnnotatedWith(ControllerAdvice.class)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule controllersLiveInTheWebLayer = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.resideInAPackage("..web..");

	@ArchTest
	static final ArchRule entitiesArePackagePrivate = classes().that()
		.areAnnotatedWith(Entity.class)
		.should()
		.notBePublic()
		.andShould()
		.resideInAPackage("..domain..");

	@ArchTest
	static final ArchRule repositoriesArePackagePrivate = classes().that()
		.areAssignableTo(Repository.class)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule nothingIsInjectedIntoFields = fields().should()
		.notBeAnnotatedWith(Autowired.class)
		.andShould()
		.notBeAnnotatedWith(Value.class);

	@ArchTest
	static final ArchRule timeComesFromTheClock = noClasses().should().callMethodWhere(readsTheTimeOfTheMachine());

	@ArchTest
	static final ArchRule nobodyUsesLombok = noClasses().should().dependOnClassesThat().resideInAPackage("lombok..");

	@ArchTest
	static final ArchRule nobodyCatchesEverything = methods().that()
		.areAnnotatedWith(ExceptionHandler.class)
		.should(handleSomethingParticular());

	@ArchTest
	static final ArchRule theWebOpensNoTransaction = noMethods().that()
		.areDeclaredInClassesThat()
		.resideInAPackage("..web..")
		.should()
		.beAnnotatedWith(Transactional.class);

	@ArchTest
	static final ArchRule noControllerIsTransactional = noClasses().that()
		.resideInAPackage("..web..")
		.should()
		.beAnnotatedWith(Transactional.class);

	@ArchTest
	static final ArchRule otherModulesUseOnlyTheFace = classes().should(notReachIntoOtherModules());

	@ArchTest
	static void everyPackageSaysWhatItIs(com.tngtech.archunit.core.domain.JavaClasses product) throws Exception {
		try (Stream<Path> files = Files.walk(SourceFiles.MAIN)) {
			List<Path> silent = files.filter(Files::isDirectory)
				.filter((folder) -> !SourceFiles.find(folder, ".java").isEmpty())
				.filter((folder) -> hasJava(folder) && !describes(folder))
				.toList();

			assertThat(silent).as("packages without package-info, its sentence or @NullMarked").isEmpty();
		}
	}

	private static boolean hasJava(Path folder) {
		String[] names = folder.toFile().list((dir, name) -> name.endsWith(".java"));
		return names != null && names.length > 0 && !folder.equals(SourceFiles.MAIN.resolve("kz/senim"));
	}

	private static boolean describes(Path folder) {
		Path file = folder.resolve("package-info.java");
		return Files.exists(file) && SourceFiles.read(file).matches("(?s)/\\*\\*\\s*\\*\\s+\\p{Lu}.*@NullMarked.*");
	}

	private static DescribedPredicate<JavaMethodCall> readsTheTimeOfTheMachine() {
		return DescribedPredicate.describe("reads the time without the Clock", (call) -> {
			String owner = call.getTargetOwner().getName();
			String name = call.getTarget().getName();
			boolean withClock = call.getTarget()
				.getRawParameterTypes()
				.stream()
				.anyMatch((type) -> type.getName().equals("java.time.Clock"));
			return owner.startsWith("java.time.") && name.equals("now") && !withClock
					|| owner.equals("java.lang.System") && name.equals("currentTimeMillis")
					|| owner.equals(Date.class.getName()) && name.equals("<init>");
		});
	}

	private static ArchCondition<JavaMethod> handleSomethingParticular() {
		return new ArchCondition<>("handle something particular") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				Class<?>[] named = method.reflect().getAnnotation(ExceptionHandler.class).value();
				Class<?>[] handled = (named.length > 0) ? named : method.reflect().getParameterTypes();
				boolean all = Arrays.stream(handled)
					.anyMatch((type) -> type == Exception.class || type == Throwable.class
							|| type == RuntimeException.class);
				events.add(new SimpleConditionEvent(method, !all, method.getFullName()));
			}
		};
	}

	private static ArchCondition<JavaClass> notReachIntoOtherModules() {
		return new ArchCondition<>("not reach into domain or web of other modules") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getDirectDependenciesFromSelf()
					.stream()
					.filter((uses) -> hidden(uses.getTargetClass()))
					.filter((uses) -> !module(uses.getTargetClass()).equals(module(type)))
					.forEach((uses) -> events.add(SimpleConditionEvent.violated(uses, uses.getDescription())));
			}
		};
	}

	private static boolean hidden(JavaClass type) {
		return type.getPackageName().matches("kz\\.senim\\.\\w+\\.(domain|web)(\\..*)?");
	}

	private static String module(JavaClass type) {
		return type.getPackageName().replaceFirst("^kz\\.senim\\.?", "").replaceFirst("\\..*", "");
	}

}
