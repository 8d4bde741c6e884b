package tierdesk.store.recode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import tierdesk.desk.Progress;
import tierdesk.store.database.OwnerOnly;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.file.Folders;
import tierdesk.store.file.SealedFiles;
import tierdesk.store.key.Protection;
import tierdesk.store.key.Protection.Use;

/** Attachments and drafts of a folder, written as another protection keeps them. */
public final class FolderFiles {

    private FolderFiles() {
    }

    /** Into another folder, in which there are none. Left-overs of what was broken off stay behind, and go with the folder that they are in. */
    public static void recode(StoreFolder from, Protection before, StoreFolder to, Protection next, Progress progress) throws IOException {
        OwnerOnly.makeFolder(to.attachments());
        OwnerOnly.makeFolder(to.drafts());
        for (Path file : Folders.files(from.attachments())) {
            stopIfCancelled(progress);
            if (!file.toString().endsWith(".tmp")) {
                SealedFiles.recode(file, before, to.attachments(), next, Use.ATTACHMENT);
            }
        }
        for (Path file : Folders.files(from.drafts())) {
            stopIfCancelled(progress);
            if (!file.toString().endsWith(".tmp")) {
                SealedFiles.recode(file, before, to.drafts().resolve(file.getFileName()), next, Use.DRAFT);
            }
        }
    }

    private static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }
}
