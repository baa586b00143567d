/**
 * The register's rules: the client's file, registration, corrections and status.
 */
@NullMarked
package kz.senim.client.domain;

import org.jspecify.annotations.NullMarked;
