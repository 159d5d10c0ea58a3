/** A question said again in other words, where the rules find nothing that answers it. */
@NullMarked
package org.attache.question.restating;

import org.jspecify.annotations.NullMarked;
