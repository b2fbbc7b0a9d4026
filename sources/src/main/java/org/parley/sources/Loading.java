package org.parley.sources;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Citability;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Handling;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;
import org.parley.sources.dating.ReportDating;

/** From one file to its document. What the manifest says of a report goes before what the file says of itself. */
final class Loading {
    private Loading() {}

    static Document document(Found.File file) throws RefusedException {
        byte[] bytes = ReportFile.bytes(file.path());
        Extract extract = switch (file.format()) {
            case TEXT -> Extract.plain(ReportFile.utf8(bytes));
            case HTML -> HtmlReport.extract(bytes);
            case MARKDOWN -> MarkdownReport.extract(ReportFile.utf8(bytes));
        };
        if (extract.text().isBlank()) {
            throw new RefusedException(Reason.EMPTY, "no text besides its markup");
        }
        return Document.of(extract.text(), origin(file, extract));
    }

    private static Origin origin(Found.File file, Extract extract) {
        ManifestRow row = Objects.requireNonNullElse(file.row(), ManifestRow.NONE);
        Timespan listed = row.date();
        ReportDate inManifest = listed == null
                ? null
                : new ReportDate(listed, ReportDate.Basis.MANIFEST, Manifest.FILE_NAME + ", line " + row.line());
        ReportDate date =
                ReportDating.date(inManifest, extract.text(), extract.dates()).orElse(null);
        Genre genre = Objects.requireNonNullElse(row.genre(), Genre.NEWS);
        return new Origin(
                Walk.name(file.path()),
                first(row.title(), extract.title()),
                first(row.outlet(), extract.outlet()),
                first(row.author(), extract.author()),
                genre,
                date,
                Language.of(extract.text(), extract.language()),
                Objects.requireNonNullElse(row.handling(), Handling.usualFor(genre)),
                Objects.requireNonNullElse(row.citability(), Citability.NAMED));
    }

    private static @Nullable String first(@Nullable String listed, @Nullable String own) {
        return listed != null ? listed : own;
    }
}
