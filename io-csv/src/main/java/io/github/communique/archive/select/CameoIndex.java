package io.github.communique.archive.select;

import io.github.communique.archive.Selection;
import io.github.communique.archive.event.EventType;
import io.github.communique.archive.event.EventTypes;
import io.github.communique.archive.row.RowRefusal;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.check.ArchiveCode;
import io.github.communique.text.Words;
import io.github.communique.vocabulary.Cameo;
import io.github.communique.vocabulary.CameoCode;
import io.github.communique.vocabulary.CameoToPlover;
import io.github.communique.vocabulary.PloverCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The CAMEO codes by their bytes: one number for two, three or four digits, and what is selected of them. */
public final class CameoIndex {
    private static final int SIZE = 11_100;
    private static final @Nullable Meaning[] MEANINGS = new Meaning[SIZE];

    static {
        for (CameoCode code : Cameo.codes()) {
            byte[] bytes = code.code().getBytes(StandardCharsets.US_ASCII);
            MEANINGS[indexOf(bytes, 0, bytes.length)] = new Meaning(code, EventTypes.of(code));
        }
    }

    private final @Nullable FilterReason[] reasons = new FilterReason[SIZE];

    /** Works out once for each code whether it is wanted. */
    public CameoIndex(Selection selection) {
        for (int i = 0; i < SIZE; i++) {
            Meaning meaning = MEANINGS[i];
            if (meaning != null) {
                reasons[i] = reason(selection, meaning);
            }
        }
    }

    /** What a code means; null if CAMEO does not have it. */
    static @Nullable Meaning find(TsvRow row, int column) {
        int index = indexOf(row.bytes(), row.from(column), row.to(column));
        return index < 0 ? null : MEANINGS[index];
    }

    /**
     * What the code of a row means.
     *
     * @throws RowRefusal if CAMEO does not have it
     */
    public static Meaning meaning(TsvRow row, int column, String name) throws RowRefusal {
        Meaning meaning = find(row, column);
        if (meaning == null) {
            throw new RowRefusal(
                    ArchiveCode.CODE_UNKNOWN,
                    name,
                    "the event type must be a code of CAMEO 1.1b3, such as '041': '"
                            + Words.abbreviate(row.text(column)) + "'");
        }
        return meaning;
    }

    /** Why a code is not wanted; null if it is, or if CAMEO does not have it. */
    @Nullable
    public FilterReason filter(TsvRow row, int column) {
        int index = indexOf(row.bytes(), row.from(column), row.to(column));
        return index < 0 ? null : reasons[index];
    }

    /** What a code means; empty if CAMEO does not have it. */
    public static Optional<Meaning> find(CameoCode code) {
        byte[] bytes = code.code().getBytes(StandardCharsets.US_ASCII);
        return Optional.ofNullable(MEANINGS[indexOf(bytes, 0, bytes.length)]);
    }

    /** Why a code is not wanted; null if it is. */
    @Nullable
    public FilterReason filter(Meaning meaning) {
        byte[] bytes = meaning.code().code().getBytes(StandardCharsets.US_ASCII);
        return reasons[indexOf(bytes, 0, bytes.length)];
    }

    private static @Nullable FilterReason reason(Selection selection, Meaning meaning) {
        if (!selection.kinds().isEmpty()
                && !selection.kinds().contains(meaning.type().kind())) {
            return FilterReason.KIND;
        }
        String code = meaning.code().code();
        boolean isWanted =
                selection.cameo().isEmpty() || selection.cameo().stream().anyMatch(code::startsWith);
        return isWanted && isWanted(selection.plover(), meaning.code()) ? null : FilterReason.CODE;
    }

    private static boolean isWanted(List<PloverCode> wanted, CameoCode code) {
        return wanted.isEmpty()
                || CameoToPlover.find(code)
                        .filter(coding -> wanted.stream().anyMatch(one -> covers(one, coding.code())))
                        .isPresent();
    }

    /** A type without a mode is for all its modes. */
    public static boolean covers(PloverCode wanted, PloverCode code) {
        return wanted.mode().isEmpty() ? wanted.type() == code.type() : wanted.equals(code);
    }

    /** One number for each text of two to four digits, -1 for all else. */
    private static int indexOf(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length < 2 || length > 4) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number + (length == 2 ? 0 : length == 3 ? 100 : 1100);
    }

    /** A code and what it becomes. */
    public record Meaning(CameoCode code, EventType type) {}
}
