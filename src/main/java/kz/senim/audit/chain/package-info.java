/**
 * Chains the rows of the trail, anchors the chain outside of the database, and finds what
 * was changed.
 */
@NullMarked
package kz.senim.audit.chain;

import org.jspecify.annotations.NullMarked;
