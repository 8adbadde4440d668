import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The model that the tests of this project ask. {@code specc new-model} wrote it once; it is yours
 * to change.
 *
 * <p>It asks through {@code specc ask}, which asks whom [model] in specc.toml names. SPECC names
 * another program than specc.
 */
public final class Model {
    private Model() {}

    /** A turn of a conversation. The tool is what an assistant calls, or what answers; or empty. */
    public record Turn(String role, String content, String tool) {}

    /** A call of a tool, with what it is given. */
    public record Call(String tool, String arguments) {}

    /** An answer: its words, and the tools that it calls. */
    public record Said(String text, List<Call> calls) {}

    /** The words of the answer to what a user says. */
    public static String generate(String prompt) throws IOException, InterruptedException {
        return answer(List.of(new Turn("user", prompt, "")), 1).text();
    }

    /** The answer to a conversation. The run tells answers to one conversation apart, from 1. */
    public static Said answer(List<Turn> turns, int run) throws IOException, InterruptedException {
        var given = System.getenv("SPECC");
        var program = given == null || given.isEmpty() ? "specc" : given;
        var asked = new StringBuilder();
        for (var turn : turns) {
            for (var text : List.of(turn.role(), turn.content(), turn.tool())) {
                asked.append(text).append('\0');
            }
        }
        var started = new ProcessBuilder(program, "ask", "--run", String.valueOf(run)).start();
        try (var input = started.getOutputStream()) {
            input.write(asked.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            // One that does not read says why by its exit code.
        }
        var printed = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var told = new String(started.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        var code = started.waitFor();
        if (code != 0) {
            throw new IOException(program + " ask ended with " + code + ": " + told.strip());
        }
        var texts = printed.split("\0", -1);
        var calls = new ArrayList<Call>();
        for (var at = 1; at + 1 < texts.length; at += 2) {
            calls.add(new Call(texts[at], texts[at + 1]));
        }
        return new Said(texts[0], calls);
    }
}
