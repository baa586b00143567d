package kz.senim.shell;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.Role;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;
import kz.senim.shell.chart.BeforeAfter;
import kz.senim.shell.chart.Sparkline;
import kz.senim.shell.chart.Strip;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The shell alone, with a page that shows every part of it: neither database nor sign-in.
 * Its pages are nested, so that the tests of the whole application do not find them.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan
@ImportAutoConfiguration({ ThymeleafAutoConfiguration.class, WebMvcAutoConfiguration.class,
		DispatcherServletAutoConfiguration.class, ErrorMvcAutoConfiguration.class, ValidationAutoConfiguration.class,
		HttpMessageConvertersAutoConfiguration.class, HttpEncodingAutoConfiguration.class,
		TomcatServletWebServerAutoConfiguration.class })
class Showcase {

	@Bean
	ViewerSource someone() {
		return new ViewerSource() {

			@Override
			public @Nullable Viewer current() {
				return new Viewer("Демова Д. С.", Role.WORKER, "ru", 100, true);
			}

			@Override
			public void rememberLanguage(String language) {
			}
		};
	}

	@Bean
	NavEntry menu() {
		return NavEntry.of("shell.menu.person", "/showcase", "home", 1, Role.WORKER);
	}

	@Bean
	NavEntry log() {
		return NavEntry.of("shell.action.logContact", "/contacts/new", "pencil-plus", 2, Role.WORKER).inGold();
	}

	@Bean
	NavEntry clients() {
		return NavEntry.of("shell.keys.clients", "/clients", "users", 3, Role.WORKER);
	}

	/** Pages with every part. */
	@Controller
	static class Pages {

		@GetMapping("/showcase")
		String page(Model model) {
			model.addAttribute("form", ShowcaseForm.blank());
			return "showcase/parts";
		}

		@PostMapping("/showcase")
		Object save(@Valid @ModelAttribute("form") @Nullable ShowcaseForm form, BindingResult errors, Model model) {
			return errors.hasErrors() ? Forms.again("showcase/parts", model, "form", form, ShowcaseForm.blank(), errors)
					: "redirect:/showcase";
		}

		@GetMapping("/showcase/missing")
		String missing() {
			throw new NotFound("sample");
		}

		@GetMapping("/showcase/refused")
		String refused() {
			throw new RuleViolated("shell.form.errors", null, Map.of("n", 5));
		}

		@PostMapping("/showcase/stale")
		String stale() {
			throw new StaleVersion(7,
					List.of(new StaleVersion.Difference("words", "shell.search.label",
							"Выплата поступает до 30 ноября; на руках одна памятка",
							"Выплата поступает до конца месяца; на руках одна памятка",
							"Выплата поступает; на руках одна памятка"),
							new StaleVersion.Difference("born", "shell.chart.date", "30.11.2026", "15.12.2026", null)));
		}

		@ModelAttribute("few")
		List<Choice> few() {
			return List.of(Choice.of("F", "женский"), Choice.of("M", "мужской"));
		}

		@ModelAttribute("many")
		List<Choice> many() {
			return IntStream.range(0, 9).mapToObj((i) -> Choice.of("P" + i, "Повод " + i)).toList();
		}

		@ModelAttribute("gestures")
		List<Choice> gestures() {
			return List
				.of(Choice.of("APOLOGY", "Извинение").withIcon("heart-handshake").withHint("Сначала само действие"));
		}

		@ModelAttribute("quick")
		List<Choice> quick() {
			return List.of(Choice.of("23.11.2026", "Сегодня"), Choice.of("22.11.2026", "Вчера"));
		}

		@ModelAttribute("moves")
		List<BeforeAfter> moves() {
			return List.of(new BeforeAfter("Напряжённость", 8, 5), new BeforeAfter("Доверие", 4, 4));
		}

		@ModelAttribute("spark")
		Sparkline spark() {
			return Sparkline.of(Arrays.asList(6, 5, null, 4, 4, 3), Arrays.asList(5, 5, 4, 3, null, 2));
		}

		@ModelAttribute("strip")
		Strip strip() {
			LocalDate start = LocalDate.of(2026, 6, 2);
			return new Strip(
					List.of(new Strip.Point(start, 4, 3), new Strip.Point(start.plusDays(40), 6, 5),
							new Strip.Point(start.plusDays(90), 5, null), new Strip.Point(start.plusDays(120), 4, 2),
							new Strip.Point(start.plusDays(174), 5, 4)),
					List.of(new Strip.Event(start.plusDays(100), "КФ-097"),
							new Strip.Event(start.plusDays(140), "КФ-118")),
					"Обе линии растут");
		}

		/** Every kind of field. */
		record ShowcaseForm(@Nullable String formKey, @Nullable Long version,
				@NotBlank @Size(max = 20) @Nullable String name, @Nullable LocalDate born, @Nullable LocalTime at,
				@Nullable String words, @Nullable String sex, @Nullable List<String> purposes, @Nullable String channel,
				@Nullable Integer trust, @Nullable Integer tension, @Nullable Integer before, @Nullable Integer after,
				@Nullable Boolean agreed, @Nullable List<Line> gestures, @Nullable String turned) {

			static ShowcaseForm blank() {
				return new ShowcaseForm(null, 3L, null, null, null, null, null, null, null, null, null, null, null,
						null, List.of(new Line(null, null, null)), null);
			}

			record Line(@Nullable String type, @Nullable String giver, @Nullable String response) {
			}
		}

	}

}
