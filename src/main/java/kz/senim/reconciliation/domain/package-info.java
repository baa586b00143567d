/**
 * Keeps talks, gestures and preparations, and shows them in other modules' pages.
 */
@NullMarked
package kz.senim.reconciliation.domain;

import org.jspecify.annotations.NullMarked;
