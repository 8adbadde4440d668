import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;

public final class Match {
    private static String text(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws Exception {
        var found = new StringBuilder();
        for (var line : Files.readAllLines(Path.of(arguments[0]))) {
            var parts = line.split("\t", -1);
            var words = text(parts[1]);
            var match = Pattern.compile(text(parts[0])).matcher(words);
            if (match.find()) {
                var before = words.codePointCount(0, match.start());
                found.append(before + " " + words.codePointCount(match.start(), match.end()) + "\n");
            } else {
                found.append("-\n");
            }
        }
        System.out.print(found);
    }
}
