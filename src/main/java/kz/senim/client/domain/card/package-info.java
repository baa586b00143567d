/**
 * What pages show of a file: the card with its timeline and panels, and the history.
 */
@NullMarked
package kz.senim.client.domain.card;

import org.jspecify.annotations.NullMarked;
