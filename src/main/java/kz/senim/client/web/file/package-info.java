/**
 * Forms of a client's file: registration, corrections, status, consents, family.
 */
@NullMarked
package kz.senim.client.web.file;

import org.jspecify.annotations.NullMarked;
