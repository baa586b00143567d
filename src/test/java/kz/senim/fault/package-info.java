/**
 * Senim under faults: killed, without its database, on a full disk.
 */
@NullMarked
package kz.senim.fault;

import org.jspecify.annotations.NullMarked;
