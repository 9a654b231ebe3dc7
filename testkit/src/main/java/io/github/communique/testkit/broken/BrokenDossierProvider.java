package io.github.communique.testkit.broken;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets jqwik fill {@code @ForAll BrokenDossier broken}. Found by {@link java.util.ServiceLoader}; nobody needs it. */
public final class BrokenDossierProvider implements ArbitraryProvider {
    /** Makes the provider. */
    public BrokenDossierProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(BrokenDossier.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(BrokenDossiers.any());
    }
}
