package tierdesk.ui.ticket.files;

import java.util.Locale;
import java.util.Set;

/** Which files can start a program when the system opens them; those are opened only after a question. */
final class RunnableFiles {

    private static final Set<String> ENDINGS = Set.of(
            "action", "apk", "app", "appimage", "appref-ms", "bash", "chm", "crx", "csh", "fish", "gadget", "hlp", "img", "iqy", "library-ms", "msu", "pl",
            "potm", "ppsm", "psc1", "psm1", "rb", "scf", "sct", "search-ms", "settingcontent-ms", "shs", "sldm", "slk", "terminal", "vhd", "vhdx", "website",
            "workflow", "xlm", "xpi", "zsh",
            "appx", "application", "bat", "cmd", "com", "command", "cpl", "deb", "desktop", "dmg", "docm", "dotm", "exe", "hta", "htm",
            "html", "inf", "iso", "jar", "jnlp", "js", "jse", "lnk", "mht", "mhtml", "msc", "msi", "msix", "msp", "pif", "pkg", "ppam", "pptm", "ps1",
            "py", "reg", "rpm", "run", "scr", "sh", "svg", "url", "vb", "vbe", "vbs", "ws", "wsf", "wsh", "xhtml", "xlam", "xll", "xlsm", "xltm");

    private static final Set<String> TYPES = Set.of("application/java-archive", "application/javascript", "application/x-dosexec",
            "application/x-elf", "application/x-executable", "application/x-msdownload", "application/x-sharedlib", "application/x-sh",
            "application/x-bat", "application/x-mach-o-executable", "application/x-ms-shortcut", "application/x-msi", "application/x-ms-installer",
            "application/vnd.android.package-archive", "application/x-powershell", "text/x-perl", "text/x-ruby", "application/x-csh", "application/xhtml+xml", "image/svg+xml", "text/html", "text/javascript", "text/x-python");

    private RunnableFiles() {
    }

    static boolean canRun(String name, String mediaType) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
        String type = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) || TYPES.contains(type);
    }
}
