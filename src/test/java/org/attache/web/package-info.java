/** The web front as browsers and programs meet it: over HTTP, with a real folder behind it. */
@NullMarked
package org.attache.web;

import org.jspecify.annotations.NullMarked;
