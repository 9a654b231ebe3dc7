package io.github.communique.archive.fold;

import io.github.communique.archive.event.Story;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.model.SourceKind;

/**
 * A source that was not given out yet.
 *
 * @param story what it is of
 * @param id its id
 */
record NewSource(Story story, SourceId id) {
    Source make() {
        Source.Builder source = Source.builder()
                .id(id)
                .kind(SourceKind.NEWS_ARTICLE)
                .publisher(story.publisher())
                .title(story.title())
                .language(story.language());
        if (story.url() != null) {
            source.url(story.url());
        }
        if (story.published() != null) {
            source.published(story.published());
        }
        return source.build();
    }
}
