package org.attache.discord;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What comes with a call, alone or in a form with files. */
public final class LoopbackBody {

    private LoopbackBody() {}

    /** The object; empty where there is none. */
    public static DataObject of(Context context) {
        String form = context.isMultipartFormData() ? context.formParam("payload_json") : context.body();
        return form != null && form.startsWith("{") ? DataObject.fromJson(form) : DataObject.empty();
    }

    /** The files by their names. */
    static Map<String, byte[]> files(Context context) {
        Map<String, byte[]> files = new HashMap<>();
        context.uploadedFiles().forEach(file -> {
            try (InputStream content = file.content()) {
                files.put(file.filename(), content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return files;
    }
}
