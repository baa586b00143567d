package kz.senim.access.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import kz.senim.access.domain.glass.GlassPages;
import kz.senim.access.domain.glass.GlassView;
import kz.senim.shell.PageBanner;

import org.springframework.stereotype.Component;

/**
 * Stands above every page while a glass is broken.
 */
@Component
class GlassBanner implements PageBanner {

	private final GlassPages pages;

	private final Clock clock;

	GlassBanner(GlassPages pages, Clock clock) {
		this.pages = pages;
		this.clock = clock;
	}

	@Override
	public String countSql() {
		return GlassPages.COUNT;
	}

	@Override
	public String fragment() {
		return "access/banner :: running";
	}

	@Override
	public List<Line> model() {
		Instant now = this.clock.instant();
		return this.pages.running().stream().map((glass) -> line(glass, now)).toList();
	}

	private static Line line(GlassView glass, Instant now) {
		String href = (glass.file() != null) ? "/clients/" + glass.file() : "/access/" + glass.id();
		long minutes = Duration.between(now, glass.endsAt()).plusSeconds(59).toMinutes();
		return new Line(glass.id(), glass.number(), href, glass.endsAt(), minutes);
	}

	/**
	 * One running access.
	 *
	 * @param href its page
	 * @param minutes minutes left, rounded up
	 */
	public record Line(UUID id, String number, String href, Instant endsAt, long minutes) {
	}

}
