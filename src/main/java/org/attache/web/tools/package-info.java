/** The tools for programs that speak the Model Context Protocol, under one address of the web front. */
@NullMarked
package org.attache.web.tools;

import org.jspecify.annotations.NullMarked;
