package kz.senim.contact.web;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import kz.senim.contact.domain.ContactRefused;
import kz.senim.contact.domain.Sections;
import kz.senim.contact.domain.desk.ContactDesk;
import kz.senim.contact.domain.desk.OpenedForm;
import kz.senim.draft.KeptForm;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.TaskId;
import kz.senim.shell.form.Forms;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;

/**
 * Prepares the page of the form: fresh, taken up again, or shown again with what is
 * wrong.
 */
@Component
class ContactFormPages {

	private static final String SECTION_ERRORS = "sectionErrors";

	private final ContactDesk desk;

	private final Sections sections;

	private final ContactPrefill prefill;

	private final ContactFormView view;

	private final KeptForm kept;

	ContactFormPages(ContactDesk desk, Sections sections, ContactPrefill prefill, ContactFormView view, KeptForm kept) {
		this.desk = desk;
		this.sections = sections;
		this.prefill = prefill;
		this.view = view;
		this.kept = kept;
	}

	void fresh(ClientId client, @Nullable TaskId meeting, Model model) {
		OpenedForm opened = this.desk.open(client, meeting);
		show(opened, UUID.randomUUID(), this.prefill.fields(opened), true, model);
	}

	void resume(ClientId client, UUID key, MultiValueMap<String, String> typed, Model model) {
		show(this.desk.open(client, meeting(typed)), key, typed, false, model);
	}

	private void show(OpenedForm opened, UUID key, MultiValueMap<String, String> fields, boolean fresh, Model model) {
		BindingResult bound = this.kept.bind(ContactForm.class, key, fields);
		Forms.keep(model, ContactFormController.FORM, Objects.requireNonNull(bound.getTarget()), bound);
		page(opened, fields, fresh, model);
	}

	/** A form with nothing in it. */
	Object blank() {
		return Objects.requireNonNull(this.kept.bind(ContactForm.class, UUID.randomUUID(), Map.of()).getTarget());
	}

	/** The page around a form that was refused. */
	void again(ClientId client, MultiValueMap<String, String> typed, BindingResult errors, Model model) {
		Map<String, String> wrong = new TreeMap<>();
		errors.getGlobalErrors()
			.stream()
			.filter((one) -> one.getArguments() != null && one.getArguments().length == 1
					&& one.getArguments()[0] instanceof SectionField)
			.forEach((one) -> wrong.put(((SectionField) one.getArguments()[0]).name(), String.valueOf(one.getCode())));
		model.addAttribute(SECTION_ERRORS, wrong);
		page(this.desk.open(client, meeting(typed)), typed, false, model);
	}

	/** Says what is wrong at the fields; those of sections stand above the form too. */
	void reject(ContactRefused refused, BindingResult errors) {
		for (ContactRefused.Problem problem : refused.problems()) {
			if (BeanUtils.getPropertyDescriptor(ContactForm.class, problem.field()) != null) {
				errors.rejectValue(problem.field(), problem.key());
			}
			else {
				errors.reject(problem.key(), new Object[] { new SectionField(problem.field()) }, null);
			}
		}
	}

	private void page(OpenedForm opened, MultiValueMap<String, String> typed, boolean fresh, Model model) {
		if (!model.containsAttribute(SECTION_ERRORS)) {
			model.addAttribute(SECTION_ERRORS, Map.of());
		}
		model.addAttribute("page", this.view.of(opened, fresh));
		model.addAttribute("sections", this.sections.draw(opened.client().id(), typed));
	}

	private static @Nullable TaskId meeting(MultiValueMap<String, String> typed) {
		String text = typed.getFirst("meeting");
		try {
			return (text != null && !text.isBlank()) ? new TaskId(UUID.fromString(text.strip())) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** Names the field of a section that a message belongs to. */
	record SectionField(String name) {
	}

}
