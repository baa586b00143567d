/**
 * The PostgreSQL that needs no installation, with its data folder.
 */
@NullMarked
package kz.senim.database.embedded;

import org.jspecify.annotations.NullMarked;
