/** The pages in a real browser, where the machine has one. */
@NullMarked
package org.attache.web.browser;

import org.jspecify.annotations.NullMarked;
