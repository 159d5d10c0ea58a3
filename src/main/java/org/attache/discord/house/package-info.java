/**
 * The rules of the house: what moderators set for their server, and what each person can see and delete of themself.
 */
@NullMarked
package org.attache.discord.house;

import org.jspecify.annotations.NullMarked;
