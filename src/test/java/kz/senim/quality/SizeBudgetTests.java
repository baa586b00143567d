package kz.senim.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sizes that are kept without trying. What is over is split by use case, not compressed.
 */
class SizeBudgetTests {

	private static final List<String> BEANS = List.of("Service", "Component", "Controller", "Repository");

	/** What may be larger, and why. */
	private static final Map<String, String> EXCEPTIONS = Map.of("client/domain/Client.java",
			"one aggregate: all that a file may become", "conflict/domain/Conflict.java",
			"one aggregate: fifteen states and their facts", "task/domain/Task.java",
			"one aggregate: steps and meetings share their life", "senim/staff/domain:",
			"accounts, leave and teams: to be parted", "Contact.java Contact.<init>", "assigns one column a line");

	@Test
	void filesAreShort() {
		List<String> over = new ArrayList<>();
		SourceFiles.find(SourceFiles.MAIN, ".java").forEach((file) -> add(over, file, lines(file), limit(file)));
		SourceFiles.find(SourceFiles.TEST, ".java").forEach((file) -> add(over, file, lines(file), 300));
		SourceFiles.find(SourceFiles.TEMPLATES, ".html").forEach((file) -> add(over, file, lines(file), 120));

		assertThat(over).as("files over their size").isEmpty();
	}

	@Test
	void methodsAreShortAndCollaboratorsFew() {
		List<String> over = new ArrayList<>();
		for (JavaSource source : JavaSource.all(SourceFiles.MAIN)) {
			source.methods().forEach((method) -> {
				String place = place(source, method);
				add(over, place, source.bodyLines(method.tree()), 20);
				add(over, place + " collaborators", collaborators(method), 5);
			});
		}

		assertThat(over).as("methods of more than 20 lines, beans with more than 5 collaborators").isEmpty();
	}

	@Test
	void packagesHoldOneConcept() {
		List<String> over = new ArrayList<>();
		SourceFiles.find(SourceFiles.MAIN, "package-info.java")
			.stream()
			.map(Path::getParent)
			.sorted(Comparator.naturalOrder())
			.forEach((folder) -> add(over, folder, types(folder), 30));

		assertThat(over).as("packages that want to be parted").isEmpty();
	}

	private static int types(Path folder) {
		String[] names = folder.toFile().list((dir, name) -> name.endsWith(".java"));
		return (names != null) ? names.length : 0;
	}

	private static int limit(Path file) {
		return file.toString().endsWith("Controller.java") ? 150 : 200;
	}

	private static int lines(Path file) {
		return (int) SourceFiles.read(file).lines().count();
	}

	private static String place(JavaSource source, JavaSource.Method method) {
		return source.file() + " " + method.owner().getSimpleName() + "." + method.tree().getName();
	}

	private static int collaborators(JavaSource.Method method) {
		return isBean(method.owner()) && method.tree().getName().contentEquals("<init>")
				? method.tree().getParameters().size() : 0;
	}

	private static boolean isBean(ClassTree type) {
		return type.getModifiers()
			.getAnnotations()
			.stream()
			.anyMatch((annotation) -> BEANS.contains(annotation.getAnnotationType().toString()));
	}

	private static void add(List<String> over, Object place, int size, int limit) {
		String name = place.toString().replace('\\', '/');
		String line = "%s: %d of %d".formatted(name, size, limit);
		if (size > limit && EXCEPTIONS.keySet().stream().noneMatch(line::contains)) {
			over.add(line);
		}
	}

}
