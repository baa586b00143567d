package kz.senim.retention.records;

/**
 * Classes of records, each with one rule of retention. The database names them alike
 * ({@code retention_rule.class}).
 */
public enum RecordClass {

	CLIENT_FILE, CONTACTS, CONFLICTS, ACCESS, RESTRICTED, DRAFTS, NOTICES, SEARCHES, EXPORTS, SESSIONS, TRAIL, ERASURES

}
