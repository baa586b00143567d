package kz.senim.contact.domain.entry;

/**
 * Ready phrases about what happened; texts by {@code contact.phrase.<CODE>}.
 */
public enum QuickPhrase {

	TERMS_DISCUSSED, PROCEDURE_EXPLAINED, PAPERS_FILLED, NEEDS_TIME, OTHER_SERVICE, JUST_LISTENED, CONTACTS_GIVEN,
	PLAN_CHECKED, RELATIVES_TALK, ACCOMPANIED, POSTPONED

}
