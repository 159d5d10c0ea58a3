/**
 * What every front of the program does: opens the knowledge, talks with it, tells of a reload and of a new model, and
 * how a command ends.
 */
@NullMarked
package org.attache.session;

import org.jspecify.annotations.NullMarked;
