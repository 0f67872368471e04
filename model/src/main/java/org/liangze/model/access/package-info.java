/** Who may see and do what: actors, scopes, personal data. */
@NullMarked
package org.liangze.model.access;

import org.jspecify.annotations.NullMarked;
