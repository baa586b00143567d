/**
 * What stands before every page: headers, hosts that are answered, limits of a request,
 * slow clients, encryption.
 */
@NullMarked
package kz.senim.shell.edge;

import org.jspecify.annotations.NullMarked;
