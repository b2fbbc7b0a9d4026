/** The actors and offices that Parley knows: its own tables and the user's, who is who in them, and other tables made into theirs. */
@org.jspecify.annotations.NullMarked
package org.parley.reader.actor;
