package io.github.communique.json;

import io.github.communique.json.internal.ModuleBindings;
import java.io.Serial;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson mapper the types of the model, in the same form as {@link DossierJson}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * record Case(String note, Readout readout) {}
 * Case known = mapper.readValue(json, Case.class);
 * }</pre>
 *
 * <p>Reading is strict whatever the mapper's own settings are. An event is written with its {@code type}, also where
 * the declared class is {@code Call}.
 */
public final class CommuniqueModule extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the module; mappers find it by themselves with {@code findAndAddModules()}. */
    public CommuniqueModule() {
        super("communique");
        ModuleBindings.addTo(this);
    }
}
