/** The pages, as a browser without scripts gets them. */
@NullMarked
package org.attache.web.pages;

import org.jspecify.annotations.NullMarked;
