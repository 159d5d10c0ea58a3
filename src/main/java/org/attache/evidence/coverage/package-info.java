/** Whether statements hold what a question asks for. */
@NullMarked
package org.attache.evidence.coverage;

import org.jspecify.annotations.NullMarked;
