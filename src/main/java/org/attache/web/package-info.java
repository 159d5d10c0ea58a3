/**
 * The front for browsers and for programs over HTTP: pages, an API and a calendar feed.
 *
 * <p>Its parts answer {@link org.attache.web.exchange.Request requests} of their routes; the server alone knows what
 * carries them.
 */
@NullMarked
package org.attache.web;

import org.jspecify.annotations.NullMarked;
