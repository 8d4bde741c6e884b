package tierdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a person can do")
final class CommandTest {

    @Test
    @DisplayName("no key does two things")
    void keys() {
        assertThat(Arrays.stream(Command.values()).map(Command::shortcut).flatMap(Optional::stream)
                .collect(Collectors.groupingBy(key -> key, Collectors.counting())).values()).containsOnly(1L);
    }
}
