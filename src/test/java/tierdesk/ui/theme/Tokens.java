package tierdesk.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The colours that a theme's style sheets define by name. */
final class Tokens {

    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^\\s*(-(?!fx-)[a-z][a-z0-9-]*)\\s*:\\s*(#[0-9a-fA-F]{6}|rgba?\\([^)]*\\));");

    private Tokens() {
    }

    /** Those of our own token file. */
    static Map<String, Rgb> own(Shade shade) throws IOException {
        return read(Shade.class.getResourceAsStream(shade.tokens()));
    }

    /** AtlantaFX's with ours over them. */
    static Map<String, Rgb> all(Shade shade) throws IOException {
        String primer = switch (shade) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
        Map<String, Rgb> tokens = new HashMap<>(read(PrimerLight.class.getResourceAsStream(primer)));
        tokens.putAll(own(shade));
        return tokens;
    }

    private static Map<String, Rgb> read(InputStream sheet) throws IOException {
        try (sheet) {
            String css = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Rgb> tokens = new LinkedHashMap<>();
            DEFINITION.matcher(css).results().forEach(match -> tokens.put(match.group(1), Rgb.parse(match.group(2))));
            return tokens;
        }
    }
}
