package tierdesk.ui.notify;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two soft notes, a fifth apart, made here: no file. A machine without a sound device stays silent, and the log says so. */
public final class Tone implements Sound {

    private static final float SAMPLES_PER_SECOND = 44_100;
    private static final int BITS = 16;
    private static final double[] NOTES_IN_HERTZ = {587.33, 880.00};
    private static final double SECONDS_A_NOTE = 0.18;
    private static final double LOUDNESS = 0.35;
    private static final double FADING = 14;
    private static final double RISING_SECONDS = 0.008;
    private static final long PATIENCE_SECONDS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(Tone.class);

    private static final AudioFormat FORMAT = new AudioFormat(SAMPLES_PER_SECOND, BITS, 1, true, false);

    @Override
    public boolean play() {
        byte[] samples = samples();
        try (Clip clip = AudioSystem.getClip()) {
            CountDownLatch heard = new CountDownLatch(1);
            clip.addLineListener(event -> {
                if (event.getType() == LineEvent.Type.STOP) {
                    heard.countDown();
                }
            });
            clip.open(FORMAT, samples, 0, samples.length);
            clip.start();
            return heard.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (LineUnavailableException | IllegalArgumentException e) {
            // without a sound device, Java's mixer says that no line fits
            LOG.info("No sound: there is no sound device, or it is in use ({})", e.getMessage());
        } catch (InterruptedException e) {
            LOG.debug("The sound was broken off", e);
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Signed 16 bit, little end first, one channel. Each note rises softly and fades, so that nothing clicks. */
    static byte[] samples() {
        int perNote = (int) (SAMPLES_PER_SECOND * SECONDS_A_NOTE);
        byte[] samples = new byte[NOTES_IN_HERTZ.length * perNote * 2];
        for (int i = 0; i < samples.length / 2; i++) {
            double second = i % perNote / (double) SAMPLES_PER_SECOND;
            double envelope = Math.min(1, second / RISING_SECONDS) * Math.exp(-FADING * second);
            double wave = Math.sin(2 * Math.PI * NOTES_IN_HERTZ[i / perNote] * second);
            short value = (short) (LOUDNESS * envelope * wave * Short.MAX_VALUE);
            samples[2 * i] = (byte) value;
            samples[2 * i + 1] = (byte) (value >> Byte.SIZE);
        }
        return samples;
    }
}
