package tierdesk.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes bad files of good ones: a few changes each, by chance but the same for the same random numbers. */
final class Mutation {

    private static final int MOST_CHANGES = 6;
    private static final int LONG_RUN = 40_000;
    private static final List<String> COMMON = List.of("\0", "\"", "'", "\r", "\n", "\r\n", "\t", ";", ",", "\uFEFF", "\\", "{", "}", "[", "]", "null", "-1", "0",
            "99999999999999999999", "1e999", "NaN", "=1+1", "../..", "%s%n", "\u202E", "\uD83D", "9999-99-99", "-000001-01-01", "24:00", "true");

    private final RandomGenerator random;
    private final List<byte[]> good;
    private final List<byte[]> words;

    /**
     * @param good files to begin with
     * @param words of the format, put in where they do not belong
     */
    Mutation(RandomGenerator random, List<byte[]> good, List<String> words) {
        this.random = random;
        this.good = List.copyOf(good);
        this.words = java.util.stream.Stream.concat(COMMON.stream(), words.stream()).map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
    }

    byte[] next() {
        byte[] bytes = good.get(random.nextInt(good.size())).clone();
        int changes = random.nextInt(3) > 0 ? 1 : 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            bytes = change(bytes);
        }
        return bytes;
    }

    private byte[] change(byte[] bytes) {
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(8) == 0 ? Math.max(1, bytes.length) : 32));
        return switch (random.nextInt(12)) {
            case 0 -> flipped(bytes, at);
            case 1 -> replaced(bytes, at, length, noise(length));
            case 2 -> replaced(bytes, at, 0, noise(1 + random.nextInt(64)));
            case 3 -> replaced(bytes, at, length, new byte[0]);
            case 4 -> replaced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
            case 5 -> Arrays.copyOf(bytes, at);
            case 6, 7, 8 -> replaced(bytes, at, random.nextBoolean() ? length : 0, words.get(random.nextInt(words.size())));
            case 9 -> replaced(bytes, at, 0, repeated(words.get(random.nextInt(words.size()))));
            case 10 -> spliced(bytes, at);
            default -> Arrays.copyOfRange(bytes, at, bytes.length);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        if (bytes.length > 0) {
            bytes[at] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        for (int i = 0; i < length; i++) {
            noise[i] = (byte) random.nextInt(256);
        }
        return noise;
    }

    private byte[] repeated(byte[] word) {
        int times = 1 + random.nextInt(random.nextInt(4) == 0 ? LONG_RUN / word.length : 20);
        byte[] run = new byte[word.length * times];
        for (int i = 0; i < run.length; i++) {
            run[i] = word[i % word.length];
        }
        return run;
    }

    private byte[] spliced(byte[] bytes, int at) {
        byte[] other = good.get(random.nextInt(good.size()));
        return replaced(bytes, at, bytes.length - at, Arrays.copyOfRange(other, random.nextInt(other.length), other.length));
    }

    private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + by.length);
        out.write(bytes, 0, at);
        out.writeBytes(by);
        out.write(bytes, at + length, bytes.length - at - length);
        return out.toByteArray();
    }
}
