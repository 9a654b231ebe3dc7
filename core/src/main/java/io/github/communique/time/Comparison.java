package io.github.communique.time;

/** Two times on one time line. */
record Comparison(Extent left, Extent right) {

    static Comparison of(EdtfTemporal left, EdtfTemporal right) {
        boolean leftZoned = left.offset().isPresent();
        boolean rightZoned = right.offset().isPresent();
        return new Comparison(
                rightZoned && !leftZoned ? left.extent().inAnyZone() : left.extent(),
                leftZoned && !rightZoned ? right.extent().inAnyZone() : right.extent());
    }

    Answer isBefore() {
        return precedes(left.start(), left.end(), right.start(), right.end());
    }

    Answer overlaps() {
        Answer before = precedes(left.first(), left.last(), right.first(), right.last());
        Answer after = precedes(right.first(), right.last(), left.first(), left.last());
        return before.not().and(after.not());
    }

    Answer isWithin() {
        if (overlaps() == Answer.NO) {
            return Answer.NO;
        }
        Answer startsBefore = left.start().isBefore(right.first());
        Answer endsAfter = right.last().isBefore(left.end());
        return startsBefore.not().and(endsAfter.not());
    }

    Answer isSameAs() {
        if (overlaps() == Answer.NO || areApart(left.start(), right.start()) || areApart(left.end(), right.end())) {
            return Answer.NO;
        }
        return coincide(left.first(), right.first()).and(coincide(left.last(), right.last()));
    }

    /** A stretch ends no earlier than it starts, so whichever edge shows that it is not before decides. */
    private static Answer precedes(Edge start, Edge end, Edge otherStart, Edge otherEnd) {
        boolean never = start.isBefore(otherStart) == Answer.NO
                || start.isBefore(otherEnd) == Answer.NO
                || end.isBefore(otherEnd) == Answer.NO;
        return never ? Answer.NO : end.isBefore(otherStart);
    }

    private static boolean areApart(Edge one, Edge other) {
        return one.isBefore(other) == Answer.YES || other.isBefore(one) == Answer.YES;
    }

    /** Edges that differ may yet be the same, said less closely: never {@code NO}. */
    private static Answer coincide(Edge one, Edge other) {
        Answer same = one.isBefore(other).not().and(other.isBefore(one).not());
        return same == Answer.NO ? Answer.MAYBE : same;
    }
}
