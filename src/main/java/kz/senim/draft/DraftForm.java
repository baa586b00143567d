package kz.senim.draft;

/**
 * A form whose drafts are kept; contributed by the module of the form. Drafts of other
 * forms are refused.
 *
 * @param name name of the form, such as {@code contact}
 * @param label message key by which lists call a draft of this form
 * @param clientBound whether a draft always belongs to one client
 */
public record DraftForm(String name, String label, boolean clientBound) {
}
