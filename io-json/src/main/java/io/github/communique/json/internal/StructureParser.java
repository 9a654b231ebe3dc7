package io.github.communique.json.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's parser, with a faster way over what stands between strings in nearly every file: names in the order of the
 * schema, items of lists, and ends, without white space.
 *
 * <p>All else is left to Jackson. Its members are set as it would set them, but for the lines and columns of tokens,
 * which nobody asks for: places are counted from offsets.
 */
abstract class StructureParser extends UTF8StreamJsonParser {
    StructureParser(
            ObjectReadContext reading,
            IOContext context,
            int features,
            int formatFeatures,
            ByteQuadsCanonicalizer names,
            byte[] bytes,
            int start,
            int end) {
        super(reading, context, features, formatFeatures, null, names, bytes, start, end, 0, false);
    }

    /**
     * Moves on to the name of the next property, or the end of the object.
     *
     * @param names the names of the properties
     * @param expected the first that it may well be
     * @return what {@code nextNameMatch} returns
     */
    int nextName(PropertyNames names, int expected) {
        int at = _inputPtr;
        boolean canLook = !_tokenIncomplete
                && _currToken != JsonToken.PROPERTY_NAME
                && _inputEnd - at > PropertyNames.BYTES + 1
                && _streamReadContext.inObject();
        if (!canLook) {
            return matchName(names);
        }
        byte[] bytes = _inputBuffer;
        if (_currToken != JsonToken.START_OBJECT) {
            if (bytes[at] == '}') {
                close(JsonToken.END_OBJECT);
                return PropertyNames.END;
            } else if (bytes[at] != ',') {
                return matchName(names);
            }
            at++;
        }
        int name = names.find(bytes, at, expected);
        int value = name < 0 ? at : at + names.length(name);
        if (name < 0 || !canBegin(bytes[value])) {
            return matchName(names);
        }
        _nameStartOffset = at + 1;
        _streamReadContext.expectComma();
        _streamReadContext.setCurrentName(names.name(name));
        beginValue(value, bytes[value]);
        return name;
    }

    /** Whether a value is a string, an object, a list, or a number that is not negative. */
    private static boolean canBegin(byte first) {
        return tokenOf(first) != null || (first >= '0' && first <= '9');
    }

    /**
     * Does what Jackson does behind a name: it looks at the first byte of the value, and reads it if it is a number.
     */
    private void beginValue(int index, byte first) {
        _numTypesValid = NR_UNKNOWN;
        _currToken = JsonToken.PROPERTY_NAME;
        _inputPtr = index + 1;
        _tokenInputTotal = _inputPtr;
        JsonToken token = tokenOf(first);
        _tokenIncomplete = token == JsonToken.VALUE_STRING;
        _nextToken = token == null ? _parseUnsignedNumber(first) : token;
    }

    /** Lets Jackson find the name. */
    int matchName(PropertyNames names) {
        return nextNameMatch(names.matcher());
    }

    @Override
    public JsonToken nextToken() {
        if (_currToken == JsonToken.PROPERTY_NAME) {
            return begin(_nextToken);
        }
        int at = _inputPtr;
        if (_tokenIncomplete || _inputEnd - at < 2 || !_streamReadContext.inArray()) {
            return super.nextToken();
        }
        byte[] bytes = _inputBuffer;
        if (_currToken != JsonToken.START_ARRAY) {
            if (bytes[at] == ']') {
                return close(JsonToken.END_ARRAY);
            } else if (bytes[at] != ',') {
                return super.nextToken();
            }
            at++;
        }
        JsonToken token = tokenOf(bytes[at]);
        if (token == null) {
            return super.nextToken();
        }
        _streamReadContext.expectComma();
        _inputPtr = at + 1;
        _tokenInputTotal = _inputPtr;
        _tokenIncomplete = token == JsonToken.VALUE_STRING;
        return begin(token);
    }

    private static @Nullable JsonToken tokenOf(byte first) {
        return switch (first) {
            case '"' -> JsonToken.VALUE_STRING;
            case '{' -> JsonToken.START_OBJECT;
            case '[' -> JsonToken.START_ARRAY;
            default -> null;
        };
    }

    private JsonToken begin(JsonToken token) {
        _currToken = token;
        if (token == JsonToken.START_OBJECT) {
            createChildObjectContext(_tokenInputRow, _tokenInputCol);
        } else if (token == JsonToken.START_ARRAY) {
            createChildArrayContext(_tokenInputRow, _tokenInputCol);
        }
        return token;
    }

    private JsonToken close(JsonToken token) {
        _inputPtr++;
        _tokenInputTotal = _inputPtr;
        _numTypesValid = NR_UNKNOWN;
        _streamReadContext = _streamReadContext.clearAndGetParent();
        _currToken = token;
        return token;
    }
}
