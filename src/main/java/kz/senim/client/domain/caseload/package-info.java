/**
 * The case-load: the clients that a person works with, as a list.
 */
@NullMarked
package kz.senim.client.domain.caseload;

import org.jspecify.annotations.NullMarked;
