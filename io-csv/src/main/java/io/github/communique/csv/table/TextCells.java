package io.github.communique.csv.table;

import io.github.communique.check.ReadingCode;
import io.github.communique.model.LanguageTag;
import io.github.communique.schema.TextType;

/** The cells of tables that hold a text by language. */
final class TextCells {
    static final CellType<String> LANGUAGE = new CellType<>(LanguageTag::check, tag -> tag, ReadingCode.INVALID_VALUE);
    static final CellType<String> TEXT = CellType.find(TextType.TEXT).orElseThrow();

    private TextCells() {}
}
