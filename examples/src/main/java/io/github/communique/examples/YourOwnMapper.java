package io.github.communique.examples;

import io.github.communique.json.CommuniqueModule;
import io.github.communique.model.Call;
import io.github.communique.model.PartyId;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Uses the model inside a type of one's own, with a mapper of one's own. */
public final class YourOwnMapper {
    private YourOwnMapper() {}

    // tag::case[]
    /**
     * What an application keeps of a call.
     *
     * @param note its own words
     * @param watched the parties it watches
     * @param call the call
     */
    public record Case(String note, List<PartyId> watched, Call call) {}
    // end::case[]

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        // tag::mapper[]
        JsonMapper mapper =
                JsonMapper.builder().addModule(new CommuniqueModule()).build();
        String json = """
                {"note": "first call", "watched": ["arcadia"],
                 "call": {"type": "call", "id": "call-1", "time": "2021-03", "medium": "video"}}
                """;
        Case known = mapper.readValue(json, Case.class);
        System.out.println(known.call().time() + " " + known.watched());
        System.out.println(mapper.writeValueAsString(known));
        // end::mapper[]
        try {
            mapper.readValue(json.replace("video", "pigeon"), Case.class);
        } catch (JacksonException e) {
            System.out.println(e.getOriginalMessage());
        }
    }
}
