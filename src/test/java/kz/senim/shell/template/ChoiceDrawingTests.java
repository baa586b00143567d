package kz.senim.shell.template;

import java.util.List;

import kz.senim.shell.Choice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChoiceDrawingTests {

	private static final String HOSTILE = "\"'><script>alert(1)</script>&";

	private final ChoiceDrawing drawing = new ChoiceDrawing((icon) -> "/icons.svg#" + icon);

	@Test
	void everyWordOfAnOptionIsText() {
		Document page = Jsoup.parseBodyFragment("<select>"
				+ this.drawing.options(List.of(Choice.of(HOSTILE, HOSTILE)), List.of(HOSTILE)) + "</select>");

		Element option = page.selectFirst("option[selected]");
		assertThat(page.select("script")).isEmpty();
		assertThat(option.val()).isEqualTo(HOSTILE);
		assertThat(option.text()).isEqualTo(HOSTILE);
	}

	@Test
	void everyWordOfAChipIsText() {
		Choice choice = new Choice(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE);

		Document page = Jsoup.parseBodyFragment(this.drawing.chips(List.of(choice),
				new ChoiceDrawing.Look(HOSTILE, HOSTILE, true, true, List.of(HOSTILE))));

		Element box = page.selectFirst("input[type=checkbox][checked]");
		assertThat(page.select("script")).isEmpty();
		assertThat(page.body().children()).hasSize(1);
		assertThat(box.val()).isEqualTo(HOSTILE);
		assertThat(box.attr("name")).isEqualTo(HOSTILE);
		assertThat(box.attr("data-opens")).isEqualTo(HOSTILE);
		assertThat(page.select("small").text()).isEqualTo(HOSTILE);
	}

}
