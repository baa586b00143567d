/**
 * Consents to keep a client's data, their withdrawal, and crisis work without one.
 */
@NullMarked
package kz.senim.client.domain.consent;

import org.jspecify.annotations.NullMarked;
