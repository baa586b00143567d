package kz.senim.audit.domain;

/**
 * Why an admin takes rows of the trail out of the system.
 */
public enum ExportReason {

	CHECK, COMPLAINT, INCIDENT, COURT, AUTHORITY

}
