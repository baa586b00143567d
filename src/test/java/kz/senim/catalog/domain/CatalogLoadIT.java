package kz.senim.catalog.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.senim.catalog.CodeItem;
import kz.senim.catalog.CodeLists;
import kz.senim.kernel.Actor;
import kz.senim.kernel.id.Uuids;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lists come from the files at every start, and what an admin changed stays.
 */
@SenimIT
class CatalogLoadIT {

	@Autowired
	private CatalogLoad load;

	@Autowired
	private SeedFiles files;

	@Autowired
	private CodeLists lists;

	@Autowired
	private CatalogRows rows;

	@Autowired
	private Acting acting;

	@Autowired
	private Agency agency;

	private final String list = "t_" + Uuids.next().toString().replace("-", "").substring(20);

	@AfterEach
	void cleanUp() {
		TestDatabase.owner().sql("delete from catalog_item where list_name = ?").param(this.list).update();
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void everyCodeOfTheFilesIsThereInTheOrderOfTheFiles() {
		this.files.all()
			.forEach((name, seed) -> assertThat(this.rows.of(name).stream().filter((row) -> !row.own())).as(name)
				.extracting(CatalogRow::code)
				.containsExactlyInAnyOrderElementsOf(seed.items().stream().map(SeedList.Item::code).toList()));
	}

	@Test
	void labelsComeInTheLanguageOfTheRequest() {
		assertThat(labels("region", "75")).containsExactly("Almaty", "Город Алматы", "Алматы қаласы");
	}

	@Test
	void furtherTextsOfAListAreDetails() {
		CodeItem apology = this.lists.find("gesture", "APOLOGY").orElseThrow();
		CodeItem returned = this.lists.find("gesture_response", "RECIPROCATED").orElseThrow();

		assertThat(apology.details()).containsKeys("guidance", "phrase_ru", "phrase_kk", "phrase_en");
		assertThat(returned.details()).containsEntry("score", 2);
	}

	@Test
	void anUnknownCodeIsShownAsItIs() {
		assertThat(this.lists.label("gesture", "NO_SUCH")).isEqualTo("NO_SUCH");
	}

	@Test
	void loadingAgainChangesNothing() {
		load(item("A", "one"));
		String stamp = this.rows.stamp();

		load(item("A", "one"));

		assertThat(this.rows.stamp()).isEqualTo(stamp);
	}

	@Test
	void anUpgradeBringsNewTextsButKeepsThoseOfAnAdmin() {
		load(item("A", "one"), item("B", "two"));
		CatalogRow edited = this.rows.find(this.list, "A").orElseThrow();
		this.rows.update(new CatalogRow(this.list, "A", "our word", "наше слово", null, 70, null, null, Map.of(),
				edited.version()), this.agency.admin.id());

		load(item("A", "uno"), item("B", "due"));

		assertThat(this.rows.of(this.list)).extracting(CatalogRow::en).containsExactly("due", "our word");
	}

	@Test
	void aCodeThatTheFilesNoLongerHaveIsRetiredAndComesBackWithThem() {
		load(item("A", "one"), item("B", "two"));

		load(item("A", "one"));
		assertThat(this.rows.find(this.list, "B").orElseThrow().validTo()).isNotNull();

		load(item("A", "one"), item("B", "two"));
		assertThat(this.rows.find(this.list, "B").orElseThrow().validTo()).isNull();
	}

	private List<String> labels(String name, String code) {
		return List.of("en", "ru", "kk").stream().map((language) -> {
			LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
			return this.lists.label(name, code);
		}).toList();
	}

	private void load(SeedList.Item... items) {
		SeedList seed = new SeedList(this.list, true, Set.of(), List.of(items));
		this.acting.as(Actor.job("catalog-load"), () -> this.load.load(Map.of(this.list, seed)));
	}

	private static SeedList.Item item(String code, String label) {
		return new SeedList.Item(code,
				List.of("en", "ru", "kk")
					.stream()
					.collect(Collectors.toMap((language) -> language, (language) -> label)),
				Map.of());
	}

}
