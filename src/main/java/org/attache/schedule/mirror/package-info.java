/**
 * Visits as the scheduled events of a server: what would have to be made, changed and called off there.
 *
 * <p>Start with {@link org.attache.schedule.mirror.Mirror}; {@link org.attache.schedule.mirror.MirrorPlan} decides.
 */
@NullMarked
package org.attache.schedule.mirror;

import org.jspecify.annotations.NullMarked;
