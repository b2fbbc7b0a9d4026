/**
 * The dossier: reports, where they are from and what was read out of them, kept in one file from one run to the next.
 * {@link org.parley.store.Dossier} is the way in.
 */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
