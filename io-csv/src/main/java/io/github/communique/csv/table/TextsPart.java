package io.github.communique.csv.table;

import io.github.communique.model.LocalizedText;
import io.github.communique.schema.Property;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A property with a text in several languages: a row for each language. */
final class TextsPart<T, B> extends Part<T, B, LocalizedText> {
    private final int languageSlot;
    private final int textSlot;

    TextsPart(Property<T, B, LocalizedText> property, Table parent, Table table, int languageSlot, int textSlot) {
        super(property, parent, table);
        this.languageSlot = languageSlot;
        this.textSlot = textSlot;
    }

    @Override
    void write(T object, TableSink sink) throws IOException {
        List<LocalizedText> values = property().values(object);
        if (values.isEmpty()) {
            return;
        }
        for (Map.Entry<String, String> text : values.get(0).asMap().entrySet()) {
            @Nullable String[] cells = newRow(sink);
            cells[languageSlot] = text.getKey();
            cells[textSlot] = text.getValue();
            sink.write(table());
        }
    }

    @Override
    boolean read(Cells parentCells, B builder, Reading reading) throws UnorderedRowsException {
        PartRows rows = reading.rows(table());
        Map<String, String> texts = new HashMap<>();
        while (rows.next(parentCells)) {
            Cells cells = rows.cells();
            reading.unknown().enter(property().name(), cells, languageSlot);
            reading.unknown().keep(cells);
            read(cells, texts, reading);
            reading.unknown().leave();
        }
        if (texts.isEmpty()) {
            if (isRequired()) {
                rows.checkThereIsNone();
                reading.noRows(parentCells, table());
            }
            return false;
        }
        return set(LocalizedText.of(texts), parentCells, builder, reading);
    }

    private void read(Cells cells, Map<String, String> texts, Reading reading) {
        String language = reading.required(cells, languageSlot, TextCells.LANGUAGE);
        String text = reading.required(cells, textSlot, TextCells.TEXT);
        if (language != null && text != null && texts.putIfAbsent(language, text) != null) {
            reading.duplicate(cells, languageSlot);
        }
    }
}
