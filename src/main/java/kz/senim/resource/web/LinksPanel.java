package kz.senim.resource.web;

import java.util.List;

import kz.senim.conflict.ConflictPanel;
import kz.senim.conflict.Conflicts.ConflictRef;
import kz.senim.resource.domain.link.LinkReading;
import kz.senim.resource.domain.link.LinkView;

import org.springframework.stereotype.Component;

/**
 * What feeds a conflict and what it feeds, on its workbench.
 */
@Component
class LinksPanel implements ConflictPanel {

	private final LinkReading links;

	LinksPanel(LinkReading links) {
		this.links = links;
	}

	@Override
	public String column() {
		return "facts";
	}

	@Override
	public int order() {
		return 300;
	}

	@Override
	public PanelContent content(ConflictRef conflict) {
		Model model = new Model(conflict, this.links.of(conflict));
		return new PanelContent("w-links", "resource.links.title", null, "resource/links :: panel", model);
	}

	/** What the panel shows. */
	public record Model(ConflictRef conflict, List<LinkView> links) {

		/** The conflicts that feed this one. */
		public List<LinkView> fedBy() {
			return this.links.stream().filter((link) -> link.end() == null && !link.feeds()).toList();
		}

		/** The conflicts that this one feeds. */
		public List<LinkView> feeds() {
			return this.links.stream().filter((link) -> link.end() == null && link.feeds()).toList();
		}

		public List<LinkView> over() {
			return this.links.stream().filter((link) -> link.end() != null).toList();
		}

	}

}
