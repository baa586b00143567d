/**
 * The page of the case-load.
 */
@NullMarked
package kz.senim.client.web.caseload;

import org.jspecify.annotations.NullMarked;
