/**
 * Pages before, after and about talks, and the page of the settlement.
 */
@NullMarked
package kz.senim.reconciliation.web;

import org.jspecify.annotations.NullMarked;
