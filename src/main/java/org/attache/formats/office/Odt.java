package org.attache.formats.office;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.attache.formats.file.Format;
import org.attache.formats.file.Metadata;
import org.attache.formats.file.OwnProperties;
import org.attache.formats.file.ReadLimits;
import org.attache.formats.file.RefusedFile;
import org.attache.formats.file.SourceFile;
import org.attache.formats.text.Flow;
import org.attache.source.Body;
import org.attache.source.Remark;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An OpenDocument text: what stands on its pages, their heads and feet once, without comments, what was deleted and its
 * tables of contents. When it was made says nothing about when it was published.
 */
public final class Odt implements Format {

    private static final String MANIFEST = "META-INF/manifest.xml";

    private final ReadLimits limits;

    public Odt(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Content read(SourceFile file) throws IOException {
        try (BoundedZip zip = new BoundedZip(file, limits)) {
            requireOpen(zip);
            Flow flow = new Flow(limits);
            OdtStyles styles = new OdtStyles();
            ZipArchiveEntry named = zip.getEntry("styles.xml");
            if (named != null) {
                HardenedXml.parse(zip.getInputStream(named), styles);
            }
            PageMargins margins =
                    named == null ? new PageMargins() : OdtMargins.read(zip.getInputStream(named), styles, limits);
            margins.remove(styles.stamps());
            HardenedXml.parse(zip.required("content.xml"), new OdtText(flow, styles));
            for (String stamp : styles.stamps()) {
                flow.remark(Remark.stamp("“" + stamp + "” stands across its pages"));
            }
            OwnProperties properties = new OwnProperties("initial-creator", "");
            ZipArchiveEntry meta = zip.getEntry("meta.xml");
            if (meta != null) {
                HardenedXml.parse(zip.getInputStream(meta), properties);
            }
            Body.Prose body = margins.around(flow.body());
            Metadata own = properties.metadata().or(Metadata.titled(margins.title(body.text())));
            return new Content(body, Metadata.NONE, own, flow.remarks());
        }
    }

    /**
     * Goes on only where an OpenDocument file can be read without a password.
     *
     * @throws RefusedFile if it is encrypted
     */
    public static void requireOpen(BoundedZip zip) throws IOException {
        InputStream manifest = zip.optional(MANIFEST);
        if (manifest != null) {
            HardenedXml.parse(manifest, new EncryptionCheck());
        }
    }

    private static final class EncryptionCheck extends DefaultHandler {
        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (name.equals("encryption-data")) {
                throw new SAXException(new RefusedFile("is encrypted; save it without a password"));
            }
        }
    }
}
