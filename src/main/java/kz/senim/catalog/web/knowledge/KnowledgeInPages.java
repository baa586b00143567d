package kz.senim.catalog.web.knowledge;

import kz.senim.catalog.KnowledgeCards;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page the cards as {@code knowledge}, so that templates can show what helps.
 */
@ControllerAdvice
class KnowledgeInPages {

	private final KnowledgeCards cards;

	KnowledgeInPages(KnowledgeCards cards) {
		this.cards = cards;
	}

	@ModelAttribute("knowledge")
	KnowledgeCards knowledge() {
		return this.cards;
	}

}
