/** The pages for people; every word of a document is escaped by the templates, which nothing can turn off. */
@NullMarked
package org.attache.web.pages;

import org.jspecify.annotations.NullMarked;
