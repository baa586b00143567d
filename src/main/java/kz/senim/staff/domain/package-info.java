/**
 * Accounts, teams, leave and one-time links: rules and storage.
 */
@NullMarked
package kz.senim.staff.domain;

import org.jspecify.annotations.NullMarked;
