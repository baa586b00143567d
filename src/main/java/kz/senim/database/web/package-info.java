/**
 * What a person sees while the database is away.
 */
@NullMarked
package kz.senim.database.web;

import org.jspecify.annotations.NullMarked;
