package io.github.communique.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The one Immutables style of the model: hidden generated classes, JDK collections, {@code addParty} for
 * {@code parties}.
 *
 * <p>It is kept in source only, so that whoever compiles against the model needs no class of the generator.
 *
 * <p>Attributes are never a {@code Map} or a {@code Set}: the generator would copy them into collections without a
 * stable order. {@link LocalizedText} and {@link Extensions} stand in for them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        jdk9Collections = true,
        deferCollectionAllocation = true,
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        depluralize = true,
        depluralizeDictionary = {"party:parties", "person:people"},
        allowedClasspathAnnotations = {Generated.class})
@interface ModelStyle {}
