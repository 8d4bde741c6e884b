/** What lies beside the database as files: attachments and drafts. */
@NullMarked
package tierdesk.store.file;

import org.jspecify.annotations.NullMarked;
