/** The words of questions, and how they are spelled. */
@NullMarked
package org.attache.question.words;

import org.jspecify.annotations.NullMarked;
