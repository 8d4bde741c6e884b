package tierdesk.ui.ticket.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A question comes before a file is opened that can start a program")
class RunnableFilesTest {

    @ParameterizedTest(name = "{0} ({1}): {2}")
    @CsvSource({
        "setup.exe, application/x-msdownload, true",
        "invoice.pdf, application/x-dosexec, true",
        "invoice.pdf.SCR, application/octet-stream, true",
        "page.txt, text/html; charset=utf-8, true",
        "picture.svg, image/svg+xml, true",
        "macro.xlsm, application/vnd.ms-excel, true",
        "disk.img, application/octet-stream, true",
        "run.sh , text/plain, true",
        "link.lnk, application/octet-stream, true",
        "settings.settingcontent-ms, text/xml, true",
        "invoice.pdf, application/pdf, false",
        "photo.jpg, image/jpeg, false",
        "log.txt, text/plain, false",
        "README, text/plain, false"})
    void question(String name, String type, boolean asked) {
        assertThat(RunnableFiles.canRun(name, type)).isEqualTo(asked);
    }
}
