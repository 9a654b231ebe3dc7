package io.github.communique.examples;

import io.github.communique.json.DossierJson;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.PartyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes two equal dossiers, built differently, and gets the same bytes. */
public final class WriteCanonicalJson {
    private WriteCanonicalJson() {}

    /**
     * Runs the example.
     *
     * @param args not used
     * @throws IOException if the files cannot be written
     */
    public static void main(String[] args) throws IOException {
        // tag::write[]
        Dossier one = dossier(LocalizedText.of("en", "Arcadia", "fr", "Arcadie"));
        Dossier other = dossier(LocalizedText.of("fr", "Arcadie", "en", "Arcadia"));

        Path file = Files.createTempFile("dossier", ".json");
        DossierJson.write(one, file);
        System.out.print(Files.readString(file));
        System.out.println("Same text: " + DossierJson.toJson(other).equals(Files.readString(file)));
        System.out.println("Read back: " + DossierJson.read(file).equals(one));
        // end::write[]
        Files.delete(file);
    }

    private static Dossier dossier(LocalizedText names) {
        return Dossier.builder()
                .header(DossierHeader.builder()
                        .id(DossierId.of("calls-2021"))
                        .title("Calls of 2021")
                        .build())
                .addParty(Party.builder()
                        .names(names)
                        .kind(PartyKind.STATE)
                        .id(PartyId.of("arcadia"))
                        .build())
                .build();
    }
}
