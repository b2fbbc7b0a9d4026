/** What people decide about claims, names, meetings and reports: signed, withdrawn by another word, never edited. */
@NullMarked
package org.parley.record.judgement;

import org.jspecify.annotations.NullMarked;
