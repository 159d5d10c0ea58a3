/** Mails. The only place that knows mime4j. */
@NullMarked
package org.attache.formats.mail;

import org.jspecify.annotations.NullMarked;
