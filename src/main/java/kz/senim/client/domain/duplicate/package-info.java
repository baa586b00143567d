/**
 * Who may be in the register already, and who is told of it (decision 5).
 */
@NullMarked
package kz.senim.client.domain.duplicate;

import org.jspecify.annotations.NullMarked;
