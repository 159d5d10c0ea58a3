/**
 * What a front keeps of the people who talk with it: requests until they have their reply, and for a day what was said,
 * so that the next question can lean on it. It knows of no front; ids are whatever the front's are.
 */
@NullMarked
package org.attache.dialogue;

import org.jspecify.annotations.NullMarked;
