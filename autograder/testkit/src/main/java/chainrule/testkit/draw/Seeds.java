package chainrule.testkit.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The seed of every case from one secret: SHA-256 of the secret, the check and the case's place. From any number of
 * cases nobody can tell the secret or another case.
 *
 * @param secret the course's secret
 */
public record Seeds(String secret) {
    private static final int COMMITMENT_DIGITS = 16;

    /**
     * The random numbers of one case.
     *
     * @param check the key of the check, such as {@code convolution2d.stride}
     * @param index the case's place among the check's cases
     * @return a source of random numbers
     */
    public Draw draw(String check, int index) {
        return new Draw(seed(check, index), index);
    }

    /**
     * The seed of one case, which tells that case and no other.
     *
     * @param check the key of the check
     * @param index the case's place among the check's cases
     * @return what its source of random numbers starts from
     */
    public long seed(String check, int index) {
        String text = secret + '\n' + check + '\n' + index;
        return ByteBuffer.wrap(digest(text)).getLong();
    }

    /**
     * A mark of the secret, by which two runs can be told to have had the same one. It does not give away a secret that
     * nobody can guess.
     *
     * @return sixteen hexadecimal digits
     */
    public String commitment() {
        return HexFormat.of().formatHex(digest("commitment\n" + secret)).substring(0, COMMITMENT_DIGITS);
    }

    private static byte[] digest(String text) {
        return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
