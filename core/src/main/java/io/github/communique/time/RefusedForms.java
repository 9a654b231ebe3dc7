package io.github.communique.time;

/** Says why a text is not EDTF of level 0 or 1. */
final class RefusedForms {
    private RefusedForms() {}

    static EdtfFormatException explain(String text) {
        return new EdtfFormatException("time must be EDTF level 0 or 1, such as '2021-01-26' or '2021-01/..'", text);
    }
}
