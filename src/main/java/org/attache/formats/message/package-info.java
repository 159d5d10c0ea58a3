/** Messages within a text: chats, logs, forwarded and quoted mails, and on which day each was written by whom. */
@NullMarked
package org.attache.formats.message;

import org.jspecify.annotations.NullMarked;
