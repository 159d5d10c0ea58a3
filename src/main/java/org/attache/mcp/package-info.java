/**
 * The tools for programs that speak the Model Context Protocol: ask, visits, sources and verify, each with readable
 * text and the JSON of the command of that name.
 *
 * <p>Start with {@link org.attache.mcp.ToolServer}. The only place that knows the protocol's library.
 */
@NullMarked
package org.attache.mcp;

import org.jspecify.annotations.NullMarked;
