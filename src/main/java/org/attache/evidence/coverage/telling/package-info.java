/** What kind of thing some words tell: an amount, a means, somebody, a language; or that they tell nothing but ask. */
@NullMarked
package org.attache.evidence.coverage.telling;

import org.jspecify.annotations.NullMarked;
