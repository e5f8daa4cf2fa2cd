package windscreen.core.convert;

import java.io.IOException;
import java.util.Map;
import windscreen.core.files.Losses;
import windscreen.core.files.NewFiles;
import windscreen.core.findings.Progress;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.Submission;
import windscreen.core.references.References;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.read.LookedAfterReturn;
import windscreen.core.ssda903.read.YearsTold;
import windscreen.core.ssda903.write.ReturnXml;

/// The CSV tables of an SSDA903 return as XML.
record LookedAfterAsXml(YearsTold told, Losses before) implements Conversion {

    @Override
    public ReturnKind kind() {
        return ReturnKind.SSDA903;
    }

    @Override
    public Format format() {
        return Format.XML;
    }

    @Override
    public Losses write(NewFiles target, Progress progress) throws IOException {
        YearsTold thisYear = new YearsTold(
                told.year(), told.how(), told.dates(), told.thisYear(), Map.of(), told.setAside(), told.notices());
        Submission<LookedAfterChild> children =
                LookedAfterReturn.submission(thisYear, Math.max(1, told.year()), References.NONE);
        Losses losses = new Losses();
        losses.addAll(before);
        try (ReturnXml xml = new ReturnXml(target.create(""))) {
            int written = 0;
            for (LookedAfterChild child : children.children()) {
                xml.write(child);
                progress.judged(++written, children.expected());
            }
            losses.addAll(xml.losses());
        }
        return losses;
    }
}
