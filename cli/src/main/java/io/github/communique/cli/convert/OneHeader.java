package io.github.communique.cli.convert;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierRecord;

/** Sees to it that records make one dossier: that exactly one of them is its header. */
final class OneHeader {
    private final String input;
    private long headers;

    OneHeader(String input) {
        this.input = input;
    }

    void check(DossierRecord item) {
        if (item instanceof DossierHeader && headers++ > 0) {
            throw problem("a dossier has one line of the type 'dossier', and there is another");
        }
    }

    void finish() {
        if (headers == 0) {
            throw problem("a package of tables has a line of the type 'dossier' with its id and title; found none");
        }
    }

    private CommuniqueFormatException problem(String message) {
        return new CommuniqueFormatException(Finding.at(ReadingCode.NOT_A_DOSSIER, Location.of(input), message));
    }
}
