package kz.senim.catalog.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Closed lists carry behaviour: each is an enum whose constants are the codes of the
 * file, in its order. The enum of a list {@code right_restored} is named
 * {@code RightRestored}, in whichever module it lives.
 */
class ClosedListsTests {

	/** Lists of modules that are not built yet. Take a list out when its enum comes. */
	private static final Set<String> LATER = Set.of("difference_dimension", "env_task", "relationship_model",
			"session_event", "outcome_scale", "diagnosis_method", "lawfulness");

	/**
	 * Enums that are named otherwise, or that hold a number instead of the code.
	 */
	private static final Set<String> BY_NUMBER = Set.of("acuteness");

	private static final Map<String, List<String>> CLOSED = closedLists();

	private static final List<Class<?>> ENUMS = enums();

	@TestFactory
	Stream<DynamicTest> everyEnumOfAClosedListHasTheCodesOfTheFile() {
		return ENUMS.stream()
			.filter((type) -> CLOSED.containsKey(listOf(type)))
			.map((type) -> DynamicTest.dynamicTest(type.getSimpleName(),
					() -> assertThat(codes(type)).as(type.getName())
						.containsExactlyElementsOf(CLOSED.get(listOf(type)))));
	}

	@Test
	void everyClosedListHasItsEnumOrComesLater() {
		List<String> known = ENUMS.stream().map(ClosedListsTests::listOf).toList();

		List<String> without = CLOSED.keySet()
			.stream()
			.filter((list) -> !known.contains(list) && !LATER.contains(list) && !BY_NUMBER.contains(list))
			.toList();

		assertThat(without).isEmpty();
	}

	private static String listOf(Class<?> type) {
		return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
	}

	private static List<String> codes(Class<?> type) {
		return Arrays.stream(type.getEnumConstants()).map((constant) -> ((Enum<?>) constant).name()).toList();
	}

	private static List<Class<?>> enums() {
		List<Class<?>> enums = new ArrayList<>();
		new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("kz.senim")
			.stream()
			.filter(JavaClass::isEnum)
			.forEach((type) -> enums.add(type.reflect()));
		return enums;
	}

	private static Map<String, List<String>> closedLists() {
		Map<String, List<String>> lists = new java.util.TreeMap<>();
		try (InputStream file = new ClassPathResource("seeds/codelists.json").getInputStream()) {
			for (Map.Entry<String, JsonNode> list : new JsonMapper().readTree(file).properties()) {
				if ("closed".equals(list.getValue().path("kind").asString())) {
					List<String> codes = new ArrayList<>();
					list.getValue().path("items").forEach((item) -> codes.add(item.path("code").asString()));
					lists.put(list.getKey(), codes);
				}
			}
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return lists;
	}

}
