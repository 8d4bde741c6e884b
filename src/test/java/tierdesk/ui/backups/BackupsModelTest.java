package tierdesk.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.Backups;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Progress;
import tierdesk.ui.Page;
import tierdesk.ui.support.EmptyDesk;
import tierdesk.ui.support.TestUi;

@DisplayName("Backups made by themselves")
class BackupsModelTest {

    private final TestUi ui = TestUi.atOnce();
    private final Fake backups = new Fake();
    private final BackupsModel model = new BackupsModel(ui.context, backups, EmptyDesk.open().maintenance(), () -> { });

    @Test
    @DisplayName("are made when the day has none yet, and not again")
    void onceADay() {
        model.backUpDaily();
        model.backUpDaily();
        assertThat(backups.made).containsExactly(Backups.Occasion.DAILY);
        assertThat(model.copies()).hasSize(1);
        assertThat(ui.notices.told).isEmpty();
    }

    @Test
    @DisplayName("tell whoever works elsewhere why they could not be made, and are tried again")
    void failed() {
        backups.trouble = "The backup could not be made: the disk is full.";
        ui.context.workplace().open(Page.SETTINGS);
        model.backUpDaily();
        assertThat(ui.notices.told).containsExactly("Backups: The backup could not be made: the disk is full.");
        backups.trouble = null;
        model.backUpDaily();
        assertThat(backups.made).hasSize(1);
        assertThat(model.problemProperty().get()).isNull();
    }

    private static final class Fake implements Backups {
        final List<Occasion> made = new ArrayList<>();
        @Nullable String trouble;

        @Override
        public List<Copy> list() {
            return made.stream().map(Fake::copy).toList();
        }

        private static Copy copy(Occasion occasion) {
            return new Copy(Path.of("copy.zip"), Instant.EPOCH, occasion, "HQ", 1, 1, 1, null, false, List.of());
        }

        @Override
        public Path folder() {
            return Path.of("backups");
        }

        @Override
        public Optional<Made> backUp(Occasion occasion, @Nullable Path alsoIn, ZoneId zone, Progress progress) {
            if (trouble != null) {
                throw new CannotSaveException(trouble, null);
            }
            made.add(occasion);
            return Optional.of(new Made(copy(occasion), 0, null));
        }

        @Override
        public Copy backUpTo(Path file, Progress progress) {
            return copy(Occasion.BY_HAND);
        }

        @Override
        public boolean dailyDue(ZoneId zone) {
            return made.isEmpty();
        }

        @Override
        public Preview preview(Path file, @org.jspecify.annotations.Nullable String passphrase, Progress progress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void prepare(Preview preview) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forget(Preview preview) {
            throw new UnsupportedOperationException();
        }
    }
}
