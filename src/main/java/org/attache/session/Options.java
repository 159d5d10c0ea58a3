package org.attache.session;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every command can be told.
 *
 * @param config the folder of {@code attache.yaml}
 * @param knowledge the folder of source documents
 * @param data the folder of the store
 * @param asOf the day on which questions are asked; null for today
 * @param asStored whether to answer from what the data folder holds, without a look at the knowledge folder
 */
public record Options(
        Path config, Path knowledge, Path data, @Nullable LocalDate asOf, boolean asStored) {}
