package kz.senim.catalog.web;

import kz.senim.catalog.CodeLists;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page the code lists as {@code codes}, so that templates can name a code.
 */
@ControllerAdvice
class CodesInPages {

	private final CodeLists lists;

	CodesInPages(CodeLists lists) {
		this.lists = lists;
	}

	@ModelAttribute("codes")
	CodeLists codes() {
		return this.lists;
	}

}
